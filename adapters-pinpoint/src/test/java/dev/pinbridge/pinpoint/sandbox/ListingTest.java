package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages served by an order are those that looking at every row and sorting gives.
final class ListingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:15Z");
    private static final List<String> VISIBILITIES = List.of("external", "internal", "confidential", "private_job");
    private static final List<String> TYPES = List.of("applications", "candidates", "interviews", "jobs");

    private final State state = new State("acme", InstantSource.fixed(NOW));
    private final Schema schema = new Schema(state);
    private final Tables tables = state.tables();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheSamePagesAsSearchingDoesWhateverChanged(long seed) {
        // given
        var random = new Random(seed);
        for (var row = 0; row < 40; row++) {
            insert("jobs", random);
        }
        for (var row = 0; row < 4000; row++) {
            insert(TYPES.get(row % 3), random);
        }
        for (var round = 0; round < 150; round++) {
            // when
            for (var change = 0; change < 40; change++) {
                change(random);
            }
            var type = schema.type(TYPES.get(random.nextInt(TYPES.size()))).orElseThrow();
            var query = query(type, random);
            var read = QueryReader.list(schema, type, Query.parse(query));
            // then
            assertThat(read.window()).as(query).isNotNull();
            assertThat(Listing.of(state, type, read)).as(query).isEqualTo(Listing.searched(state, type, read));
        }
    }

    private void change(Random random) {
        var type = TYPES.get(random.nextInt(3));
        var rows = List.copyOf(tables.all(random.nextInt(100) == 0 ? "jobs" : type));
        var row = rows.get(random.nextInt(rows.size()));
        switch (random.nextInt(6)) {
            case 0 -> insert(type, random);
            case 1 -> tables.delete(row);
            case 2 -> tables.touch(row, time(random));
            case 3 -> row.set("updated_at", random.nextInt(4) == 0 ? null : time(random));
            case 4 -> row.setAll(values(row.type(), random));
            default -> row.set("created_at", time(random));
        }
    }

    private void insert(String type, Random random) {
        tables.insert(type, values(type, random), NOW);
    }

    private Map<String, @Nullable Object> values(String type, Random random) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("updated_at", time(random));
        switch (type) {
            case "jobs" -> values.put("visibility", VISIBILITIES.get(random.nextInt(VISIBILITIES.size())));
            case "applications" -> values.put("job_id", 1L + random.nextInt(45));
            case "interviews" -> {
                values.put("interviewable_id", 1L + random.nextInt(1400));
                values.put("start_at", random.nextInt(10) == 0 ? null : time(random));
            }
            default -> values.put("email", "someone" + random.nextInt(100) + "@example.org");
        }
        return values;
    }

    /// Few moments for many rows, so that many rows share one.
    private static Instant time(Random random) {
        return NOW.minus(random.nextInt(200), ChronoUnit.HOURS);
    }

    private static String query(ResourceType type, Random random) {
        var column = type.sortsBy("start_at") && random.nextBoolean() ? "start_at" : "updated_at";
        var sorts = List.of("id", "-id", column, "-" + column, column + ",-id", "-" + column + ",-id");
        var query = new StringBuilder("stats[total]=count&sort=" + sorts.get(random.nextInt(sorts.size())));
        if (random.nextInt(4) != 0) {
            query.append("&filter[" + column + "][gt]=" + time(random));
        }
        if (random.nextInt(4) != 0) {
            query.append("&filter[" + column + "][lt]=" + time(random));
        }
        if (random.nextBoolean() && type.veil().isPresent()) {
            var shown = VISIBILITIES.subList(0, 1 + random.nextInt(VISIBILITIES.size()));
            query.append("&filter[" + type.veil().orElseThrow().filter() + "]=" + String.join(",", shown));
        }
        return query.append("&page[size]=" + random.nextInt(200))
                .append("&page[number]=" + (1 + random.nextInt(8)))
                .toString();
    }
}
