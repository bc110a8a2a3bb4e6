@NullMarked
package dev.pinbridge.persistence.scorecards;

import org.jspecify.annotations.NullMarked;
