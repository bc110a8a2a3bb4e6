package dev.pinbridge.domain.mirror;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the ATS answered to a [Reading].
///
/// @param keys the ids of all records on the page, readable or not, in the order asked for; [#NO_KEY] for one
///     that has none
/// @param times when the page's own records changed, in the order asked for; those that do not say are left out
/// @param pageSize how many the page may hold
/// @param total how many there are on all pages together; null when the ATS does not say
/// @param answeredAt by the ATS's clock
/// @param contents made of the answer each time that they are asked for, since that takes longer than to find out
///     from `times` which page is next
public record AtsPage(
        List<String> keys,
        List<Instant> times,
        int pageSize,
        @Nullable Long total,
        Instant answeredAt,
        Supplier<Contents> contents) {
    /// Stands for a record that came without an id.
    public static final String NO_KEY = "";

    public AtsPage {
        keys = List.copyOf(keys);
        times = List.copyOf(times);
    }

    /// What the records say.
    ///
    /// @param records those that make sense, and others that came along with them
    /// @param unreadable those that do not
    public record Contents(List<MirroredRecord> records, List<Unreadable> unreadable) {
        public static final Contents NONE = new Contents(List.of(), List.of());

        public Contents {
            records = List.copyOf(records);
            unreadable = List.copyOf(unreadable);
        }
    }

    /// There are none behind it (reference, section 2: page until one is not full).
    public boolean isLast() {
        return keys.size() < pageSize;
    }

    public Optional<Instant> oldest() {
        return times.stream().min(Instant::compareTo);
    }

    public Optional<Instant> newest() {
        return times.stream().max(Instant::compareTo);
    }

    /// How many pages there are; empty when the ATS does not say.
    public Optional<Integer> pages() {
        return Optional.ofNullable(total)
                .map(all -> Math.toIntExact(Math.ceilDiv(Objects.requireNonNull(all), (long) pageSize)));
    }
}
