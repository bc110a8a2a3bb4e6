@NullMarked
package dev.pinbridge.domain.positions;

import org.jspecify.annotations.NullMarked;
