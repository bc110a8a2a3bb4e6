@NullMarked
package dev.pinbridge.calendar;

import org.jspecify.annotations.NullMarked;
