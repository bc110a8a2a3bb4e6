package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A company of any size, made up quickly: the same for the same seed and clock. It has a job for each hundred
/// applications, at most two thousand, an interview for each ten applications, and three hundred users. Here and
/// there a value is null that nobody expects to be.
public final class LargeCompany {
    private static final int USERS = 300;
    private static final int MOST_JOBS = 2000;
    private static final int IMPORTED = 5000;
    private static final List<String> STATUSES =
            List.of("open", "open", "open", "closed", "archived", "filled", "hold");
    private static final List<String> TITLES =
            List.of("Engineer", "Nurse", "Chef", "Controller", "Verkäufer:in", "Pâtissier", "整備士", "Бухгалтер");
    private static final List<String> STAGES = List.of(
            "applied", "applied", "applied", "review", "review", "interview", "offer", "hired", "rejected", "rejected");
    private static final List<String> CHANNELS = List.of("Job board", "Referral", "Careers site", "Recruiter");

    private final State state;
    private final Records records;
    private final RandomGenerator random;
    private final LargeNames names;
    private final LargeTimes times;
    private final List<Long> users = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private int people;

    private record Job(long id, boolean blind, Map<String, Row> stages) {
        Job {
            stages = Map.copyOf(stages);
        }

        long stage(String basicType) {
            return Objects.requireNonNull(stages.get(basicType)).id();
        }
    }

    private LargeCompany(State state, long seed) {
        this.state = state;
        this.records = new Records(state);
        this.random = new SplittableRandom(seed);
        this.names = new LargeNames(random);
        this.times = new LargeTimes(state.now(), random);
    }

    /// A company with a key that may do everything.
    public static Company of(String subdomain, InstantSource clock, int applications, long seed) {
        var company = Company.named(subdomain, clock);
        company.keys().add(keyOf(subdomain), Permission.all());
        fill(company.state(), applications, seed);
        return company;
    }

    public static String keyOf(String subdomain) {
        return subdomain + "-demo-key";
    }

    /// Adds all that to a company. A webhook hears only of the jobs.
    static void fill(State state, int applications, long seed) {
        state.changing(() -> {
            new LargeCompany(state, seed).fill(applications);
            return applications;
        });
    }

    private void fill(int applications) {
        for (var user = 0; user < USERS; user++) {
            var name = names.next(random, people++);
            users.add(insert("users", Map.of("time_zone", "London", "employee", true), name)
                    .id());
        }
        for (var job = 0; job < Math.clamp(applications / 100, 1, MOST_JOBS); job++) {
            addJob(job);
        }
        var imported = Math.min(IMPORTED, applications / 2);
        var firstImported = (applications - imported) / 2;
        var made = new ArrayList<Row>(applications);
        for (var number = 0; number < applications; number++) {
            var isImported = number >= firstImported && number < firstImported + imported;
            made.add(addApplication(made, isImported));
        }
        for (var interview = 0; interview < applications / 10; interview++) {
            addInterview(made.get(random.nextInt(applications)), interview);
        }
    }

    private void addJob(int number) {
        var opened = times.changed();
        var blind = number % 31 == 7;
        var department = number % 30 == 11 ? null : named("departments", number % 25);
        var location = number % 40 == 13 ? null : named("locations", number % 40);
        var id = records.addJob(JobDraft.titled(TITLES.get(number % TITLES.size()) + " " + (number + 1))
                .status(LargeNames.any(random, STATUSES))
                .visibility(visibility(number))
                .hiringManager(LargeNames.any(random, users))
                .recruiter(LargeNames.any(random, users))
                .with("department_id", department)
                .with("location_id", location)
                .with("blind_screening", blind)
                .with("created_at", opened)
                .with("opened_at", opened)
                .with("updated_at", times.between(opened, times.now())));
        var stages = new HashMap<String, Row>();
        new Stages(state).of(id).forEach(stage -> stages.put(stage.required("basic_type"), stage));
        jobs.add(new Job(id, blind, stages));
    }

    private static String visibility(int number) {
        return switch (number % 50) {
            case 3, 28 -> "confidential";
            case 17 -> "private_job";
            case 5, 15, 25 -> "internal";
            default -> "external";
        };
    }

    /// The id of the structure with this number, which is made when it is needed first.
    private long named(String type, int number) {
        return state.tables().all(type).stream()
                .skip(number)
                .findFirst()
                .orElseGet(() -> insert(type, Map.of("name", type + " " + number, "country_code", "GB"), null))
                .id();
    }

    private Row addApplication(List<Row> earlier, boolean imported) {
        var job = LargeNames.any(random, jobs);
        var known = !imported && !earlier.isEmpty() && random.nextInt(16) == 0
                ? state.tables()
                        .get("candidates", LargeNames.any(random, earlier).number("candidate_id"))
                : null;
        var updated = imported ? times.ofImport() : times.changed();
        var values = new HashMap<String, @Nullable Object>();
        values.put("updated_at", updated);
        values.put("created_at", times.before(updated));
        values.put("locale", "en");
        var candidate = known == null ? addCandidate(values) : known;
        values.putAll(candidate.values());
        values.remove("blocked");
        values.put("updated_at", updated);
        values.put("created_at", times.before(updated));
        values.put("candidate_id", candidate.id());
        values.put("job_id", job.id());
        values.put("internal_candidate", false);
        values.put("is_demo", false);
        values.put("concealed", job.blind());
        values.put("channel", LargeNames.any(random, CHANNELS));
        enter(values, job, LargeNames.any(random, STAGES), updated);
        var application = state.tables().insert("applications", values, times.now());
        return application.set("uuid", state.uuidOf(application));
    }

    private Row addCandidate(Map<String, @Nullable Object> values) {
        var person = new HashMap<>(values);
        var number = people++;
        person.put("blocked", false);
        if (number % 3 != 0) {
            person.put("phone", "+44" + (2_000_000_000L + number));
            person.put("phone_iso2", "GB");
        }
        return insert("candidates", person, names.next(random, number));
    }

    private void enter(Map<String, @Nullable Object> values, Job job, String stage, Instant at) {
        var id = job.stage(stage);
        values.put("stage_id", random.nextInt(4000) == 0 ? null : id);
        values.put("furthest_stage_id", stage.equals("rejected") ? job.stage("applied") : id);
        values.put("stage_entered_at", at);
        if (stage.equals("hired") || stage.equals("rejected")) {
            values.put(stage + "_at", at);
        }
    }

    private void addInterview(Row application, int number) {
        var start = times.interview();
        var created = times.before(times.earliest(start));
        var past = start.isBefore(times.now());
        var minutes = 30L + 15L * random.nextInt(3);
        var unscheduled = random.nextInt(300) == 0;
        var stage = state.tables().referring("stages", "job_id", application.number("job_id")).stream()
                .filter(row -> "interview".equals(row.text("basic_type")))
                .findFirst();
        var values = new HashMap<String, @Nullable Object>();
        values.put("interviewable_type", "Application");
        values.put("interviewable_id", application.id());
        values.put("stage_id", stage.map(Row::id).orElse(null));
        values.put("status", past ? "completed" : "scheduled");
        values.put("presence", past && random.nextInt(8) != 0 ? "attended" : null);
        values.put("created_at", created);
        values.put("updated_at", times.between(created, times.now()));
        if (!unscheduled) {
            values.put("start_at", start);
            values.put("end_at", start.plus(Duration.ofMinutes(minutes)));
        }
        var interview = state.tables().insert("interviews", values, times.now());
        var parts = 1 + random.nextInt(2);
        for (var part = 1; part <= parts; part++) {
            addPart(interview, part, number);
        }
    }

    private void addPart(Row interview, int position, int number) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("company_id", 1L);
        values.put("interview_id", interview.id());
        values.put("position", (long) position);
        values.put("interviewing_user_ids", interviewers());
        values.put("created_at", interview.get("created_at"));
        if (random.nextInt(7) != 0) {
            values.put("conferencing_join_url", "https://meet.example.com/" + state.subdomain() + "-" + number);
            values.put("conferencing_provider_name", "Zoom");
        }
        state.tables().insert("interview_parts", values, times.now());
    }

    private List<Long> interviewers() {
        var all = new ArrayList<Long>();
        for (var count = random.nextInt(1, 4); count > 0; count--) {
            var user = LargeNames.any(random, users);
            if (!all.contains(user)) {
                all.add(user);
            }
        }
        return List.copyOf(all);
    }

    private Row insert(String type, Map<String, ?> values, LargeNames.@Nullable Name name) {
        var all = new HashMap<String, @Nullable Object>(values);
        if (name != null) {
            all.put("first_name", random.nextInt(2000) == 0 ? null : name.first());
            all.put("last_name", random.nextInt(1000) == 0 ? null : name.last());
            all.put("email", type.equals("candidates") && random.nextInt(2000) == 0 ? null : name.email());
        }
        return state.tables().insert(type, all, times.now());
    }
}
