@NullMarked
package dev.pinbridge.graphql.errors;

import org.jspecify.annotations.NullMarked;
