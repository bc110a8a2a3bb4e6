/// A strict, stateful stand-in for the Pinpoint API, for tests and for the development run. It keeps to what is
/// publicly documented; where the documentation is silent it takes the stricter of the plausible behaviours and the
/// class concerned says so.
@NullMarked
package dev.pinbridge.pinpoint.sandbox;

import org.jspecify.annotations.NullMarked;
