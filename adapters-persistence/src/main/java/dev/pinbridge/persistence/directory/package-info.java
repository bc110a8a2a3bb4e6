@NullMarked
package dev.pinbridge.persistence.directory;

import org.jspecify.annotations.NullMarked;
