@NullMarked
package dev.pinbridge.pinpoint.jsonapi;

import org.jspecify.annotations.NullMarked;
