@NullMarked
package dev.pinbridge.persistence.links;

import org.jspecify.annotations.NullMarked;
