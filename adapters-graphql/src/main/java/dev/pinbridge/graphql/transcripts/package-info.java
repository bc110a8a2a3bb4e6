/// What was said in calls.
@NullMarked
package dev.pinbridge.graphql.transcripts;

import org.jspecify.annotations.NullMarked;
