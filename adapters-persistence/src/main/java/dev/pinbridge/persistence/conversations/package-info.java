@NullMarked
package dev.pinbridge.persistence.conversations;

import org.jspecify.annotations.NullMarked;
