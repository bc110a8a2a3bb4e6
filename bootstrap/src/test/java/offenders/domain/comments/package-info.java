@NullMarked
package offenders.domain.comments;

import org.jspecify.annotations.NullMarked;
