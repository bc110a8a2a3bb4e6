@NullMarked
package offenders.graphql;

import org.jspecify.annotations.NullMarked;
