@NullMarked
package offenders.domain.matching;

import org.jspecify.annotations.NullMarked;
