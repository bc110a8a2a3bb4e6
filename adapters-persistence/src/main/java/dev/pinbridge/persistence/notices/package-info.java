@NullMarked
package dev.pinbridge.persistence.notices;

import org.jspecify.annotations.NullMarked;
