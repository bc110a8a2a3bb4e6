@NullMarked
package offenders.domain.conversations;

import org.jspecify.annotations.NullMarked;
