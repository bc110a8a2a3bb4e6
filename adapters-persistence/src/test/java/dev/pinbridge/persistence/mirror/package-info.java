@NullMarked
package dev.pinbridge.persistence.mirror;

import org.jspecify.annotations.NullMarked;
