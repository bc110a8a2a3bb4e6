@NullMarked
package dev.pinbridge.application.positions;

import org.jspecify.annotations.NullMarked;
