@NullMarked
package offenders.pinpoint;

import org.jspecify.annotations.NullMarked;
