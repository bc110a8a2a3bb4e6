@NullMarked
package dev.pinbridge.domain.transcripts;

import org.jspecify.annotations.NullMarked;
