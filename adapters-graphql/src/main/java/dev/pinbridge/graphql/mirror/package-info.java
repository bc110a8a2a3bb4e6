@NullMarked
package dev.pinbridge.graphql.mirror;

import org.jspecify.annotations.NullMarked;
