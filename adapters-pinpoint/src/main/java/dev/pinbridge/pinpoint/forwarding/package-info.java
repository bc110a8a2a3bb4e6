@NullMarked
package dev.pinbridge.pinpoint.forwarding;

import org.jspecify.annotations.NullMarked;
