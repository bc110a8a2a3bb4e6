@NullMarked
package dev.pinbridge.application;

import org.jspecify.annotations.NullMarked;
