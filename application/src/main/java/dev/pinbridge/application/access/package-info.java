@NullMarked
package dev.pinbridge.application.access;

import org.jspecify.annotations.NullMarked;
