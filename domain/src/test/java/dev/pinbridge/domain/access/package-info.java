@NullMarked
package dev.pinbridge.domain.access;

import org.jspecify.annotations.NullMarked;
