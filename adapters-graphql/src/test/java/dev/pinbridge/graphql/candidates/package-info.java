@NullMarked
package dev.pinbridge.graphql.candidates;

import org.jspecify.annotations.NullMarked;
