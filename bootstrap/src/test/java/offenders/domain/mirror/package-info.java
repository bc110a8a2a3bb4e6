@NullMarked
package offenders.domain.mirror;

import org.jspecify.annotations.NullMarked;
