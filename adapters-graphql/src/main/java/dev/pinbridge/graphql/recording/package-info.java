@NullMarked
package dev.pinbridge.graphql.recording;

import org.jspecify.annotations.NullMarked;
