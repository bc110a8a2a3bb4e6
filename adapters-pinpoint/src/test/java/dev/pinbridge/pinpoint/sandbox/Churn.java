package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What people do in Pinpoint in a while: they change some applications, candidates and interviews, and delete
/// some. The same seed does the same to the same company.
final class Churn {
    static final List<String> TYPES = List.of("applications", "candidates", "interviews");

    private final State state;
    private final Tables tables;
    private final Stages stages;
    private final List<String> types;
    private final Random random;

    Churn(State state, List<String> types, long seed) {
        this.state = state;
        this.tables = state.tables();
        this.stages = new Stages(state);
        this.types = List.copyOf(types);
        this.random = new Random(seed);
    }

    /// The ids of what was changed and deleted, by type; with an application or candidate goes what belongs to
    /// it, of which nothing is said.
    Map<String, Map<String, List<Long>>> happens(int touched, int deleted) {
        return state.changing(() -> {
            var changes = new TreeMap<String, List<Long>>();
            for (var left = touched; left > 0; left--) {
                var row = any();
                touch(row);
                changes.computeIfAbsent(row.type(), _ -> new ArrayList<>()).add(row.id());
            }
            var deletions = new TreeMap<String, List<Long>>();
            for (var left = deleted; left > 0; left--) {
                var row = any();
                delete(row);
                deletions.computeIfAbsent(row.type(), _ -> new ArrayList<>()).add(row.id());
            }
            return Map.of("touched", changes, "deleted", deletions);
        });
    }

    /// Any row, whatever its type.
    private Row any() {
        if (types.stream().allMatch(type -> tables.all(type).isEmpty())) {
            throw new IllegalStateException("nothing left of " + types);
        }
        var all = types.stream().mapToLong(type -> tables.table(type).lastId()).sum();
        while (true) {
            var number = 1 + random.nextLong(all);
            for (var type : types) {
                var last = tables.table(type).lastId();
                if (number <= last) {
                    var row = tables.find(type, number);
                    if (row.isPresent()) {
                        return row.get();
                    }
                    break;
                }
                number -= last;
            }
        }
    }

    private void touch(Row row) {
        var stageBefore = row.reference("stage_id");
        switch (row.type()) {
            case "applications" -> changeApplication(row);
            case "interviews" -> changeInterview(row);
            default -> row.set("phone", phone());
        }
        tables.touch(row, state.now());
        if (row.type().equals("applications")) {
            state.events().moved(row, stageBefore);
        }
    }

    private void changeApplication(Row application) {
        var choice = random.nextInt(3);
        var choices = stages.of(application.number("job_id"));
        if (choice == 0 && !choices.isEmpty()) {
            stages.enter(application, choices.get(random.nextInt(choices.size())));
        } else {
            application.set(choice == 1 ? "phone" : "summary", phone());
        }
    }

    private void changeInterview(Row interview) {
        if (random.nextBoolean()) {
            interview.set("summary", "Number " + random.nextInt(1000));
        } else {
            var later = Duration.ofMinutes(15L * (1 + random.nextInt(96)));
            for (var column : List.of("start_at", "end_at")) {
                interview
                        .instant(column)
                        .map((Instant at) -> at.plus(later))
                        .ifPresent(at -> interview.set(column, at));
            }
        }
    }

    private String phone() {
        return "+44" + (3_000_000_000L + random.nextInt(1_000_000_000));
    }

    private void delete(Row row) {
        switch (row.type()) {
            case "applications" -> new Applications(state).delete(row);
            case "candidates" -> {
                tables.referring("applications", "candidate_id", row.id()).forEach(new Applications(state)::delete);
                tables.delete(row);
            }
            default -> {
                tables.deleteWhere("interview_parts", "interview_id", row.id());
                tables.delete(row);
            }
        }
    }
}
