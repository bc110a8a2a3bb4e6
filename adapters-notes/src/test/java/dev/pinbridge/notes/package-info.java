@NullMarked
package dev.pinbridge.notes;

import org.jspecify.annotations.NullMarked;
