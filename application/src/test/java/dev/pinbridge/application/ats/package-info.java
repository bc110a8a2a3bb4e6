@NullMarked
package dev.pinbridge.application.ats;

import org.jspecify.annotations.NullMarked;
