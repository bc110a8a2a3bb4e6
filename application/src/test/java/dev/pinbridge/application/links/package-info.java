@NullMarked
package dev.pinbridge.application.links;

import org.jspecify.annotations.NullMarked;
