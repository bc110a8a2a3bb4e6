@NullMarked
package offenders.unmarked;

import org.jspecify.annotations.NullMarked;
