@NullMarked
package dev.pinbridge.application.notices;

import org.jspecify.annotations.NullMarked;
