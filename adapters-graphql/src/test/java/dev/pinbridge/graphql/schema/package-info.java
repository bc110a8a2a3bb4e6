@NullMarked
package dev.pinbridge.graphql.schema;

import org.jspecify.annotations.NullMarked;
