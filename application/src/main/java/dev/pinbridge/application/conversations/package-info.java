@NullMarked
package dev.pinbridge.application.conversations;

import org.jspecify.annotations.NullMarked;
