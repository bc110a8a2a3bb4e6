/// What was held and recorded, wherever it was planned.
@NullMarked
package dev.pinbridge.domain.calls;

import org.jspecify.annotations.NullMarked;
