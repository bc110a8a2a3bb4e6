@NullMarked
package dev.pinbridge.development;

import org.jspecify.annotations.NullMarked;
