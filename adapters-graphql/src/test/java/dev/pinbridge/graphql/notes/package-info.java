@NullMarked
package dev.pinbridge.graphql.notes;

import org.jspecify.annotations.NullMarked;
