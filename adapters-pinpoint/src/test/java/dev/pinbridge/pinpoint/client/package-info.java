@NullMarked
package dev.pinbridge.pinpoint.client;

import org.jspecify.annotations.NullMarked;
