@NullMarked
package offenders.domain.integration;

import org.jspecify.annotations.NullMarked;
