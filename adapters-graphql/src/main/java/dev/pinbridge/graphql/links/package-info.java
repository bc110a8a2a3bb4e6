@NullMarked
package dev.pinbridge.graphql.links;

import org.jspecify.annotations.NullMarked;
