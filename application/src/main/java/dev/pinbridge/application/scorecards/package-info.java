@NullMarked
package dev.pinbridge.application.scorecards;

import org.jspecify.annotations.NullMarked;
