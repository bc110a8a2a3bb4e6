@NullMarked
package dev.pinbridge.graphql.limits;

import org.jspecify.annotations.NullMarked;
