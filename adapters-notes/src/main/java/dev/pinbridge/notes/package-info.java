/// Writers of notes. What is extracted is ICU's, Lucene's and JGraphT's work; a language model is reached by
/// Spring AI.
@NullMarked
package dev.pinbridge.notes;

import org.jspecify.annotations.NullMarked;
