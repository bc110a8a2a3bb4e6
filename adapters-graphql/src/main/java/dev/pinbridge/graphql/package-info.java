/// The GraphQL API: it translates between its schema and the use cases, and decides nothing.
@NullMarked
package dev.pinbridge.graphql;

import org.jspecify.annotations.NullMarked;
