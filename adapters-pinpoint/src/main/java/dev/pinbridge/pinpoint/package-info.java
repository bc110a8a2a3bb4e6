@NullMarked
package dev.pinbridge.pinpoint;

import org.jspecify.annotations.NullMarked;
