/// Positions and the jobs they are linked to.
@NullMarked
package dev.pinbridge.graphql.positions;

import org.jspecify.annotations.NullMarked;
