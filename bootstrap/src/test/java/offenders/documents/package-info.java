@NullMarked
package offenders.documents;

import org.jspecify.annotations.NullMarked;
