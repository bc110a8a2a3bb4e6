@NullMarked
package dev.pinbridge.persistence.positions;

import org.jspecify.annotations.NullMarked;
