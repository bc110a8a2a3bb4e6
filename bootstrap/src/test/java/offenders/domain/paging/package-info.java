@NullMarked
package offenders.domain.paging;

import org.jspecify.annotations.NullMarked;
