/// What calendars send to those whom they invite. Taking files apart and working out series is ical4j's; names of
/// time zones on Windows are ICU's.
@NullMarked
package dev.pinbridge.calendar;

import org.jspecify.annotations.NullMarked;
