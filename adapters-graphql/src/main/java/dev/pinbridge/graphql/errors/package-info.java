/// How it is said that something went wrong, and to whom.
@NullMarked
package dev.pinbridge.graphql.errors;

import org.jspecify.annotations.NullMarked;
