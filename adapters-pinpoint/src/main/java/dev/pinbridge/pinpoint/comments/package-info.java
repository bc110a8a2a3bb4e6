@NullMarked
package dev.pinbridge.pinpoint.comments;

import org.jspecify.annotations.NullMarked;
