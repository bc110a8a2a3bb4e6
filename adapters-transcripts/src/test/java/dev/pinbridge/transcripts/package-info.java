@NullMarked
package dev.pinbridge.transcripts;

import org.jspecify.annotations.NullMarked;
