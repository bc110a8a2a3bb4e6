@NullMarked
package dev.pinbridge.graphql.positions;

import org.jspecify.annotations.NullMarked;
