@NullMarked
package dev.pinbridge.application.recording;

import org.jspecify.annotations.NullMarked;
