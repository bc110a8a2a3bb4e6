@NullMarked
package dev.pinbridge.graphql.integration;

import org.jspecify.annotations.NullMarked;
