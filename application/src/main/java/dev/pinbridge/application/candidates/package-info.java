@NullMarked
package dev.pinbridge.application.candidates;

import org.jspecify.annotations.NullMarked;
