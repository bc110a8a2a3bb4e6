@NullMarked
package dev.pinbridge.domain.mirror;

import org.jspecify.annotations.NullMarked;
