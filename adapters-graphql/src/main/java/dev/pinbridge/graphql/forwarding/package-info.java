/// Candidates on their way to the ATS.
@NullMarked
package dev.pinbridge.graphql.forwarding;

import org.jspecify.annotations.NullMarked;
