@NullMarked
package dev.pinbridge.domain.documents;

import org.jspecify.annotations.NullMarked;
