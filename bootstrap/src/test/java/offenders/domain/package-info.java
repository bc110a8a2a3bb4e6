@NullMarked
package offenders.domain;

import org.jspecify.annotations.NullMarked;
