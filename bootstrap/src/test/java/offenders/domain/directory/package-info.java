@NullMarked
package offenders.domain.directory;

import org.jspecify.annotations.NullMarked;
