@NullMarked
package offenders.domain.notices;

import org.jspecify.annotations.NullMarked;
