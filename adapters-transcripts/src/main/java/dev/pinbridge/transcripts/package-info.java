/// Transcripts as they are exported, by programs that do not agree on much.
@NullMarked
package dev.pinbridge.transcripts;

import org.jspecify.annotations.NullMarked;
