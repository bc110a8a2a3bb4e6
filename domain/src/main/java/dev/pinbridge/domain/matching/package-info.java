/// Which application a call is about, and why.
@NullMarked
package dev.pinbridge.domain.matching;

import org.jspecify.annotations.NullMarked;
