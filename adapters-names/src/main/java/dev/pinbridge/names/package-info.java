/// What names have in common. Transliteration is ICU's; similarity of strings is Commons Text's.
@NullMarked
package dev.pinbridge.names;

import org.jspecify.annotations.NullMarked;
