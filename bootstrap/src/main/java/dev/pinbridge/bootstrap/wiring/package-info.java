@NullMarked
package dev.pinbridge.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
