@NullMarked
package offenders.domain.calls;

import org.jspecify.annotations.NullMarked;
