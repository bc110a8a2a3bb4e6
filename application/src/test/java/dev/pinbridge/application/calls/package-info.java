@NullMarked
package dev.pinbridge.application.calls;

import org.jspecify.annotations.NullMarked;
