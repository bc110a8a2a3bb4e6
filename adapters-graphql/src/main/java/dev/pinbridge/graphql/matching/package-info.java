@NullMarked
package dev.pinbridge.graphql.matching;

import org.jspecify.annotations.NullMarked;
