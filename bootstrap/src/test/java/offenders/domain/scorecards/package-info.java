@NullMarked
package offenders.domain.scorecards;

import org.jspecify.annotations.NullMarked;
