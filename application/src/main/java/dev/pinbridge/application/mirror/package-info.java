@NullMarked
package dev.pinbridge.application.mirror;

import org.jspecify.annotations.NullMarked;
