@NullMarked
package dev.pinbridge.persistence.transcripts;

import org.jspecify.annotations.NullMarked;
