@NullMarked
package offenders.bootstrap;

import org.jspecify.annotations.NullMarked;
