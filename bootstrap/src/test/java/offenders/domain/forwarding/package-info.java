@NullMarked
package offenders.domain.forwarding;

import org.jspecify.annotations.NullMarked;
