@NullMarked
package dev.pinbridge.domain.comments;

import org.jspecify.annotations.NullMarked;
