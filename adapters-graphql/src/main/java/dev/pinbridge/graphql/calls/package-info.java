@NullMarked
package dev.pinbridge.graphql.calls;

import org.jspecify.annotations.NullMarked;
