@NullMarked
package dev.pinbridge.application.transcripts;

import org.jspecify.annotations.NullMarked;
