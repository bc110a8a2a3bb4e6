@NullMarked
package offenders.persistence;

import org.jspecify.annotations.NullMarked;
