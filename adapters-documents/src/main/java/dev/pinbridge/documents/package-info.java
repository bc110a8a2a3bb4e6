@NullMarked
package dev.pinbridge.documents;

import org.jspecify.annotations.NullMarked;
