@NullMarked
package offenders.domain.recording;

import org.jspecify.annotations.NullMarked;
