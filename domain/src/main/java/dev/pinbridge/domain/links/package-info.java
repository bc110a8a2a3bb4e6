@NullMarked
package dev.pinbridge.domain.links;

import org.jspecify.annotations.NullMarked;
