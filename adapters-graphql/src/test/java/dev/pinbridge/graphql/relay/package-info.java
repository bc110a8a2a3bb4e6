@NullMarked
package dev.pinbridge.graphql.relay;

import org.jspecify.annotations.NullMarked;
