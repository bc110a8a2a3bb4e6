@NullMarked
package offenders.domain.documents;

import org.jspecify.annotations.NullMarked;
