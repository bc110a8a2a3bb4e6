@NullMarked
package dev.pinbridge.domain.recording;

import org.jspecify.annotations.NullMarked;
