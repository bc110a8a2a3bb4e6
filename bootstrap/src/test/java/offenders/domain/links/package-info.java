@NullMarked
package offenders.domain.links;

import org.jspecify.annotations.NullMarked;
