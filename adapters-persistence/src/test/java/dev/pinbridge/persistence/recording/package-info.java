@NullMarked
package dev.pinbridge.persistence.recording;

import org.jspecify.annotations.NullMarked;
