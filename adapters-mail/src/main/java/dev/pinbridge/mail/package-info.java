@NullMarked
package dev.pinbridge.mail;

import org.jspecify.annotations.NullMarked;
