@NullMarked
package dev.pinbridge.domain;

import org.jspecify.annotations.NullMarked;
