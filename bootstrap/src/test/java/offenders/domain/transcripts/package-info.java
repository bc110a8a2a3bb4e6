@NullMarked
package offenders.domain.transcripts;

import org.jspecify.annotations.NullMarked;
