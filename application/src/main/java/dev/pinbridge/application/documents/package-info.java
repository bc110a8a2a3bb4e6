@NullMarked
package dev.pinbridge.application.documents;

import org.jspecify.annotations.NullMarked;
