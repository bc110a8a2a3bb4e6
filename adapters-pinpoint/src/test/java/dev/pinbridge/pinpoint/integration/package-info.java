@NullMarked
package dev.pinbridge.pinpoint.integration;

import org.jspecify.annotations.NullMarked;
