@NullMarked
package dev.pinbridge.graphql.access;

import org.jspecify.annotations.NullMarked;
