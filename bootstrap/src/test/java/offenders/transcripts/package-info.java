@NullMarked
package offenders.transcripts;

import org.jspecify.annotations.NullMarked;
