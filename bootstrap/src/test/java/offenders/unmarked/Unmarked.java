package offenders.unmarked;

import org.jspecify.annotations.NullMarked;

/// In a package that is not marked; the class is, or it would not compile here.
@NullMarked
record Unmarked(String word) {}
