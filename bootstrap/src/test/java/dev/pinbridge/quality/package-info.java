/// How well calls are matched, on calls of which the truth is known.
@NullMarked
package dev.pinbridge.quality;

import org.jspecify.annotations.NullMarked;
