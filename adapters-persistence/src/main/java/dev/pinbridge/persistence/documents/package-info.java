@NullMarked
package dev.pinbridge.persistence.documents;

import org.jspecify.annotations.NullMarked;
