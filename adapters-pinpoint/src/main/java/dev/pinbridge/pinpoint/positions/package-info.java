@NullMarked
package dev.pinbridge.pinpoint.positions;

import org.jspecify.annotations.NullMarked;
