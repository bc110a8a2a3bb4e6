@NullMarked
package dev.pinbridge.persistence.notes;

import org.jspecify.annotations.NullMarked;
