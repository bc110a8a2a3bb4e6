@NullMarked
package dev.pinbridge.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
