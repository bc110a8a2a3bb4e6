@NullMarked
package dev.pinbridge.persistence;

import org.jspecify.annotations.NullMarked;
