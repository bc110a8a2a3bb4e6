@NullMarked
package dev.pinbridge.application.directory;

import org.jspecify.annotations.NullMarked;
