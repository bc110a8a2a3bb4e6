package dev.pinbridge.faults;

import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.journeys.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// A tenant's comments, each on an application and a call of its own: put straight into the database, as many at
/// a time as fit a test, and compared with what the ATS holds.
final class Commenting {
    private final Bench bench;
    private final Tenant tenant;
    private final List<String> applications = new ArrayList<>();
    private final List<CommentId> queued = new ArrayList<>();

    Commenting(Bench bench, Tenant tenant, int applications) {
        this.bench = bench;
        this.tenant = tenant;
        for (var i = 0; i < applications; i++) {
            bench.sandbox().add(tenant.account(), tenant.job(), "applicant-" + i + "@example.org");
        }
        bench.sandbox().dump(tenant.account(), "applications", "job_id", (id, _) -> this.applications.add(id));
    }

    /// Queues comments on the next applications until so many are queued, as a use case would.
    void queueUpTo(int many) {
        var ids = IntStream.range(queued.size(), many)
                .mapToObj(_ -> new CommentId(UUID.randomUUID()))
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        var rows = new Object[] {
            ids.stream().map(id -> id.value().toString()).toArray(String[]::new),
            applications.subList(queued.size(), many).toArray(String[]::new),
            ids.stream().map(CommentId::reference).toArray(String[]::new)
        };
        var organisation = tenant.organisation();
        bench.ledger()
                .execute(
                        "insert into call (organisation_id, id, origin, title, type, status, recorded_at, at)"
                                + " select ?, id::uuid, 'UPLOAD', '', 'JOB_INTERVIEW', 'HELD', now(), now()"
                                + " from unnest(?) id",
                        organisation,
                        rows[0]);
        bench.ledger()
                .execute(
                        "insert into ats_comment (organisation_id, id, account, application_id, call_id, purpose, text,"
                                + " status, since, due_at, precedence, attempts, interruptions, created_at, epoch)"
                                + " select ?, id::uuid, ?, application, id::uuid, 'LINK', 'Reference: ' || reference,"
                                + " 'QUEUED', now(), now(), 2, 0, 0, now(), 0"
                                + " from unnest(?, ?, ?) queued(id, application, reference)",
                        organisation,
                        tenant.account().name(),
                        rows[0],
                        rows[1],
                        rows[2]);
        bench.ledger()
                .execute(
                        "insert into comment_lane values (?, ?, 1)"
                                + " on conflict (organisation_id, account) do update set wakes = comment_lane.wakes + 1",
                        organisation,
                        tenant.account().name());
        bench.ledger()
                .execute(
                        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)"
                                + " values ('comment-lane', ?, now(), false, 1, 80) on conflict (task_name, task_instance)"
                                + " do update set execution_time = now() where not scheduled_tasks.picked",
                        organisation + "/" + tenant.account().name());
        queued.addAll(ids);
    }

    Map<String, Integer> statuses() {
        var counts = new HashMap<String, Integer>();
        bench.ledger()
                .list(
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        "select coalesce(obstacle, status), count(*) from ats_comment where organisation_id = ?"
                                + " group by 1",
                        tenant.organisation())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /// Waits until all were posted. Those that were unlucky enough to be under way in three faults in a row are
    /// left to a person, who retries them.
    /// @return how many those were
    int awaitPosted(Node node, Duration patience) {
        Eventually.get(
                patience, this::statuses, statuses -> Set.of("POSTED", "PARKED").containsAll(statuses.keySet()));
        var parked = bench.ledger()
                .list(
                        row -> row.getObject(1, UUID.class),
                        "select id from ats_comment where organisation_id = ? and obstacle = 'PARKED'",
                        tenant.organisation());
        parked.forEach(id -> tenant.retryComment(node, NodeIds.of(new CommentId(id))));
        Eventually.get(patience, this::statuses, Map.of("POSTED", queued.size())::equals);
        return parked.size();
    }

    /// How often a comment was sent, all together.
    int attempts() {
        return bench.ledger()
                .list(
                        row -> row.getInt(1),
                        "select sum(attempts) from ats_comment where organisation_id = ?",
                        tenant.organisation())
                .getFirst();
    }

    void into(Report report) {
        var held = bench.sandbox().comments(tenant.account());
        var times = queued.stream().map(id -> timesIn(held, id)).toList();
        var lost = times.stream().filter(count -> count == 0).count();
        report.metric("comments", queued.size())
                .metric("attempts", attempts())
                .metric("lost", lost)
                .metric("doubled", held.size() - queued.size() + lost)
                .check("nothing is lost", lost == 0)
                .check("nothing is doubled", times.stream().allMatch(count -> count <= 1))
                .check("nothing else is there", held.size() == queued.size());
    }

    private static long timesIn(Collection<String> texts, CommentId id) {
        return texts.stream().filter(id::isIn).count();
    }
}
