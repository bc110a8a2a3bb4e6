/// Message requests and what becomes of them.
@NullMarked
package dev.pinbridge.graphql.conversations;

import org.jspecify.annotations.NullMarked;
