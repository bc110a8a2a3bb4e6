@NullMarked
package dev.pinbridge.bootstrap.pages;

import org.jspecify.annotations.NullMarked;
