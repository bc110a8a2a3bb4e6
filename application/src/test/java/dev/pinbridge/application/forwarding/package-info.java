@NullMarked
package dev.pinbridge.application.forwarding;

import org.jspecify.annotations.NullMarked;
