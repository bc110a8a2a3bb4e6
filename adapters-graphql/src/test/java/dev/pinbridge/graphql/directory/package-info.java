@NullMarked
package dev.pinbridge.graphql.directory;

import org.jspecify.annotations.NullMarked;
