@NullMarked
package dev.pinbridge.persistence.integration;

import org.jspecify.annotations.NullMarked;
