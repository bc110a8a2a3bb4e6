@NullMarked
package dev.pinbridge.bootstrap;

import org.jspecify.annotations.NullMarked;
