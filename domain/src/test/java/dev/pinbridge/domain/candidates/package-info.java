@NullMarked
package dev.pinbridge.domain.candidates;

import org.jspecify.annotations.NullMarked;
