@NullMarked
package offenders.application.positions;

import org.jspecify.annotations.NullMarked;
