@NullMarked
package dev.pinbridge.graphql.conversations;

import org.jspecify.annotations.NullMarked;
