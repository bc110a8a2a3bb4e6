/// Who may open which calls, and why.
@NullMarked
package dev.pinbridge.domain.access;

import org.jspecify.annotations.NullMarked;
