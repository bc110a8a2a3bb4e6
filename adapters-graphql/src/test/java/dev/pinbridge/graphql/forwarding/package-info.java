@NullMarked
package dev.pinbridge.graphql.forwarding;

import org.jspecify.annotations.NullMarked;
