@NullMarked
package offenders.calendar;

import org.jspecify.annotations.NullMarked;
