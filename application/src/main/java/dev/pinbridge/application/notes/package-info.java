@NullMarked
package dev.pinbridge.application.notes;

import org.jspecify.annotations.NullMarked;
