@NullMarked
package dev.pinbridge.persistence.access;

import org.jspecify.annotations.NullMarked;
