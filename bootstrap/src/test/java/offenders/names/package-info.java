@NullMarked
package offenders.names;

import org.jspecify.annotations.NullMarked;
