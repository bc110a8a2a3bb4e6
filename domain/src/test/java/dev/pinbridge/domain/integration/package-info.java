@NullMarked
package dev.pinbridge.domain.integration;

import org.jspecify.annotations.NullMarked;
