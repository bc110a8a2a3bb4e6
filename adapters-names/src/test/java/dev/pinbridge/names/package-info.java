@NullMarked
package dev.pinbridge.names;

import org.jspecify.annotations.NullMarked;
