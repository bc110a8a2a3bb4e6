/// What an operation may cost, refused before anything is executed.
@NullMarked
package dev.pinbridge.graphql.limits;

import org.jspecify.annotations.NullMarked;
