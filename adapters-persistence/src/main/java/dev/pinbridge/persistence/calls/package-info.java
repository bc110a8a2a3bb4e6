@NullMarked
package dev.pinbridge.persistence.calls;

import org.jspecify.annotations.NullMarked;
