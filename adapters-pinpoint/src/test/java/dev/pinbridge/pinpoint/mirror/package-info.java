@NullMarked
package dev.pinbridge.pinpoint.mirror;

import org.jspecify.annotations.NullMarked;
