@NullMarked
package dev.pinbridge.graphql.comments;

import org.jspecify.annotations.NullMarked;
