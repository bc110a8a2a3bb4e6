@NullMarked
package dev.pinbridge.persistence.comments;

import org.jspecify.annotations.NullMarked;
