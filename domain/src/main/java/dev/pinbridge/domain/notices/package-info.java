@NullMarked
package dev.pinbridge.domain.notices;

import org.jspecify.annotations.NullMarked;
