@NullMarked
package dev.pinbridge.persistence.forwarding;

import org.jspecify.annotations.NullMarked;
