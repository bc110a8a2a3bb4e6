@NullMarked
package dev.pinbridge.pinpoint.scorecards;

import org.jspecify.annotations.NullMarked;
