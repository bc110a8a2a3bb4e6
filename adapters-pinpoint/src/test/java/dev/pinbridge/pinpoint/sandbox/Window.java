package dev.pinbridge.pinpoint.sandbox;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A list that an [Order] can serve: sorted by one time or by id, and filtered by nothing but one time and the
/// visibility of the job.
record Window(Sequence sequence, String column, Range range, Predicate<@Nullable String> visible) {}
