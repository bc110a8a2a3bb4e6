@NullMarked
package dev.pinbridge.graphql.scorecards;

import org.jspecify.annotations.NullMarked;
