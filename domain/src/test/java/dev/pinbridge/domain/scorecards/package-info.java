@NullMarked
package dev.pinbridge.domain.scorecards;

import org.jspecify.annotations.NullMarked;
