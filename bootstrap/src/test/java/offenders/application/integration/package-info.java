@NullMarked
package offenders.application.integration;

import org.jspecify.annotations.NullMarked;
