@NullMarked
package offenders.domain.candidates;

import org.jspecify.annotations.NullMarked;
