@NullMarked
package dev.pinbridge.graphql.notices;

import org.jspecify.annotations.NullMarked;
