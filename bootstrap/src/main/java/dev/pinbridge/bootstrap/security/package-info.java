@NullMarked
package dev.pinbridge.bootstrap.security;

import org.jspecify.annotations.NullMarked;
