@NullMarked
package dev.pinbridge.domain.forwarding;

import org.jspecify.annotations.NullMarked;
