@NullMarked
package offenders.application;

import org.jspecify.annotations.NullMarked;
