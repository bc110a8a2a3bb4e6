@NullMarked
package dev.pinbridge.application.matching;

import org.jspecify.annotations.NullMarked;
