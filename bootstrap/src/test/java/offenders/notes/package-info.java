@NullMarked
package offenders.notes;

import org.jspecify.annotations.NullMarked;
