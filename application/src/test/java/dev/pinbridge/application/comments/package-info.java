@NullMarked
package dev.pinbridge.application.comments;

import org.jspecify.annotations.NullMarked;
