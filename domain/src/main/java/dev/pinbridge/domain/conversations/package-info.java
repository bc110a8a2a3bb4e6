@NullMarked
package dev.pinbridge.domain.conversations;

import org.jspecify.annotations.NullMarked;
