@NullMarked
package offenders.domain.access;

import org.jspecify.annotations.NullMarked;
