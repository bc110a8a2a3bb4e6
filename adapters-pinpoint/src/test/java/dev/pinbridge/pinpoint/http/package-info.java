@NullMarked
package dev.pinbridge.pinpoint.http;

import org.jspecify.annotations.NullMarked;
