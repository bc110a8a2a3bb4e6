@NullMarked
package dev.pinbridge.domain.directory;

import org.jspecify.annotations.NullMarked;
