@NullMarked
package offenders.domain.notes;

import org.jspecify.annotations.NullMarked;
