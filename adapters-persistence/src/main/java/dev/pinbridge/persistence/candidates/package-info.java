@NullMarked
package dev.pinbridge.persistence.candidates;

import org.jspecify.annotations.NullMarked;
