@NullMarked
package dev.pinbridge.graphql;

import org.jspecify.annotations.NullMarked;
