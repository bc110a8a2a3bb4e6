@NullMarked
package dev.pinbridge.application.integration;

import org.jspecify.annotations.NullMarked;
