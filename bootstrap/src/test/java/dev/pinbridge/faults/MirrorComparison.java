package dev.pinbridge.faults;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The mirror of an account and the account itself, record by record.
///
/// @param missing how many are there and not here
/// @param extra how many are here and not there
/// @param stale how many are not as they are there
/// @param some a few of them, for people
record MirrorComparison(int records, int missing, int extra, int stale, List<String> some) {
    private static final int SHOWN = 5;

    MirrorComparison {
        some = List.copyOf(some);
    }

    boolean isEqual() {
        return missing + extra + stale == 0;
    }

    static MirrorComparison of(Bench bench, Tenant tenant) {
        var there = new Account(bench, tenant).records();
        var here = new Mirror(bench, tenant.organisation()).records();
        var missing = new ArrayList<String>();
        var stale = new ArrayList<String>();
        there.forEach((key, record) -> {
            var mirrored = here.get(key);
            if (mirrored == null) {
                missing.add("missing " + key);
            } else if (!mirrored.equals(record)) {
                stale.add("stale " + key + ": there " + record + ", here " + mirrored);
            }
        });
        var extra = here.keySet().stream()
                .filter(key -> !there.containsKey(key))
                .map(key -> "extra " + key)
                .toList();
        var some = new ArrayList<String>();
        List.of(missing, extra, stale).forEach(list -> some.addAll(list.subList(0, Math.min(SHOWN, list.size()))));
        return new MirrorComparison(there.size(), missing.size(), extra.size(), stale.size(), some);
    }

    /// What the sandbox holds, without what belongs to confidential and private jobs.
    private record Account(Bench bench, Tenant tenant) {
        Map<String, List<@Nullable String>> records() {
            var records = new TreeMap<String, List<@Nullable String>>();
            var jobs = new HashSet<String>();
            dump("jobs", "title,status,visibility,updated_at", (id, job) -> {
                if (Set.of("external", "internal").contains(text(job, "visibility"))) {
                    jobs.add(id);
                    records.put("jobs " + id, line(job, "title", "updated_at"));
                }
            });
            dump(
                    "users",
                    "first_name,last_name,email,updated_at",
                    (id, user) -> records.put("users " + id, person(user, false)));
            dump(
                    "candidates",
                    "first_name,last_name,email,updated_at",
                    (id, candidate) -> records.put("candidates " + id, person(candidate, false)));
            var applications = new HashSet<String>();
            dump(
                    "applications",
                    "job_id,candidate_id,stage_id,first_name,last_name,email,concealed,updated_at",
                    (id, application) -> {
                        if (jobs.contains(text(application, "job_id"))) {
                            applications.add(id);
                            var line = new ArrayList<>(line(application, "job_id", "candidate_id", "stage_id"));
                            line.addAll(person(application, "true".equals(text(application, "concealed"))));
                            records.put("applications " + id, line);
                        }
                    });
            dump("interviews", "interviewable_id,start_at,end_at,status,updated_at", (id, interview) -> {
                if (applications.contains(text(interview, "interviewable_id"))) {
                    records.put(
                            "interviews " + id,
                            line(interview, "interviewable_id", "start_at", "end_at", "status", "updated_at"));
                }
            });
            return records;
        }

        private void dump(String type, String fields, BiConsumer<String, JsonNode> each) {
            bench.sandbox().dump(tenant.account(), type, fields, each);
        }

        private static List<@Nullable String> person(JsonNode person, boolean concealed) {
            var email = text(person, "email");
            var line = new ArrayList<@Nullable String>();
            line.add(concealed ? null : text(person, "first_name"));
            line.add(concealed ? null : text(person, "last_name"));
            line.add(concealed || email == null ? null : email.toLowerCase(Locale.ROOT));
            line.addAll(line(person, "updated_at"));
            return line;
        }

        private static List<@Nullable String> line(JsonNode node, String... names) {
            var line = new ArrayList<@Nullable String>();
            for (var name : names) {
                var value = text(node, name);
                line.add(
                        name.endsWith("_at") && value != null
                                ? OffsetDateTime.parse(value).toInstant().toString()
                                : value);
            }
            return line;
        }

        private static @Nullable String text(JsonNode node, String name) {
            var value = node.get(name);
            return value == null || value.isNull() ? null : value.asString();
        }
    }

    /// What is in the database.
    private record Mirror(Bench bench, UUID organisation) {
        Map<String, List<@Nullable String>> records() {
            var records = new HashMap<String, List<@Nullable String>>();
            read(records, "jobs", "mirrored_job", "title, updated_at");
            read(records, "users", "mirrored_user", "first_name, last_name, email, updated_at");
            read(records, "candidates", "mirrored_candidate", "first_name, last_name, email, updated_at");
            read(
                    records,
                    "applications",
                    "mirrored_application",
                    "job_id, ats_candidate_id, stage_id, first_name, last_name, email, updated_at");
            read(records, "interviews", "mirrored_interview", "application_id, start_at, end_at, status, updated_at");
            return records;
        }

        private void read(Map<String, List<@Nullable String>> records, String kind, String table, String columns) {
            var names = List.of(columns.split(", "));
            bench.ledger()
                    .list(
                            row -> {
                                var line = new ArrayList<@Nullable String>();
                                for (var name : names) {
                                    var time = name.endsWith("_at") ? row.getTimestamp(name) : null;
                                    line.add(
                                            name.endsWith("_at")
                                                    ? Objects.toString(time == null ? null : time.toInstant(), null)
                                                    : row.getString(name));
                                }
                                return Map.entry(row.getString("id"), line);
                            },
                            "select id, " + columns + " from " + table + " where organisation_id = ?",
                            organisation)
                    .forEach(record -> records.put(kind + " " + record.getKey(), record.getValue()));
        }
    }
}
