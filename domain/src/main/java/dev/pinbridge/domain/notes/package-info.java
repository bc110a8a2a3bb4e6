@NullMarked
package dev.pinbridge.domain.notes;

import org.jspecify.annotations.NullMarked;
