@NullMarked
package dev.pinbridge.persistence.queue;

import org.jspecify.annotations.NullMarked;
