/// Calls of which it is known what they are about, and the judgement of whoever guesses it. Shares nothing with
/// what it judges: no names, no short forms, no way of writing things alike.
@NullMarked
package dev.pinbridge.application.matching.truth;

import org.jspecify.annotations.NullMarked;
