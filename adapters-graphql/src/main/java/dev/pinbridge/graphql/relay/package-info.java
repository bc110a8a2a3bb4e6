/// Ids, cursors and pages: what all lists and nodes share.
@NullMarked
package dev.pinbridge.graphql.relay;

import org.jspecify.annotations.NullMarked;
