/// Notes of calls: how far they are written, what they say, and how people change that.
@NullMarked
package dev.pinbridge.graphql.notes;

import org.jspecify.annotations.NullMarked;
