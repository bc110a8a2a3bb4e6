@NullMarked
package dev.pinbridge.persistence.matching;

import org.jspecify.annotations.NullMarked;
