@NullMarked
package offenders.domain.positions;

import org.jspecify.annotations.NullMarked;
