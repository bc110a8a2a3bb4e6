package dev.pinbridge.pinpoint.sandbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One account at Pinpoint, as a test or the people in it see it. Starts with one hiring workflow, no keys and
/// the API switched on.
public final class Company {
    private final State state;
    private final ApiKeys keys = new ApiKeys();
    private final Faults faults = new Faults();
    private final Requests requests = new Requests();
    private final Records records;
    private final CompanyServer server;

    private Company(String subdomain, InstantSource clock) {
        this.state = new State(subdomain, clock);
        this.records = new Records(state);
        this.server = new CompanyServer(state, keys, faults, requests);
        records.addWorkflow("Standard");
    }

    public static Company named(String subdomain) {
        return named(subdomain, InstantSource.system());
    }

    public static Company named(String subdomain, InstantSource clock) {
        return new Company(subdomain, clock);
    }

    public String subdomain() {
        return state.subdomain();
    }

    public ApiKeys keys() {
        return keys;
    }

    public Faults faults() {
        return faults;
    }

    public Requests requests() {
        return requests;
    }

    /// Where the company sends its events; nowhere until it is told.
    public Webhooks webhooks() {
        return state.webhooks();
    }

    /// The mails Pinpoint would have sent, oldest first.
    public List<Mail> mails() {
        return state.locked(() -> List.copyOf(state.mails()));
    }

    /// Switched off, every request with a good key is answered with 403 `Integration not enabled`.
    public void switchApi(boolean on) {
        state.changing(() -> {
            state.settings().apiOn(on);
            return on;
        });
    }

    /// Whether somebody may apply twice for the same job; by default they may.
    public void refuseDuplicateApplications(boolean refuse) {
        state.changing(() -> {
            state.settings().refuseDuplicateApplications(refuse);
            return refuse;
        });
    }

    /// Whether an application without an answer to a required question is refused; by default it is not.
    public void enforceRequiredQuestions(boolean enforce) {
        state.changing(() -> {
            state.settings().enforceRequiredQuestions(enforce);
            return enforce;
        });
    }

    /// Lets somebody look on from now on.
    public void watchedBy(Watcher watcher) {
        state.watchedBy(watcher);
    }

    /// From now on of each uploaded file only the SHA-256 is kept, so that many fit.
    public void keepOnlyHashes() {
        state.blobs().keepOnlyHashes();
    }

    /// From now on a new application shows up in lists only after this time.
    public void searchLag(Duration lag) {
        state.settings().searchLag(lag);
    }

    /// From now on other resources may be linked to this one, but it is never among what is included.
    public void withhold(String type, long id) {
        state.oddities().withhold(type, id);
    }

    /// Whether attributes such as `job_id` are written as strings.
    public void writeIdsAsStrings(boolean asStrings) {
        state.oddities().idsAsStrings(asStrings);
    }

    /// Lets something happen before each page of a list, such as the end of a record between two pages.
    public void beforeEachPage(PageHook hook) {
        state.oddities().beforeEachPage(hook);
    }

    /// From now on `updated_at` of what changes is off by so much from the clock that answers are dated by.
    public void skewUpdatedAt(Duration off) {
        state.changing(() -> {
            state.tables().skew(off);
            return off;
        });
    }

    public long addLocation(String name, String countryCode) {
        return records.insert("locations", Map.of("name", name, "city", name, "country_code", countryCode));
    }

    public long addDepartment(String name) {
        return records.insert("departments", Map.of("name", name));
    }

    public long addDivision(String name) {
        return records.insert("divisions", Map.of("name", name));
    }

    public long addUser(String firstName, String lastName, String email) {
        return records.addUser(firstName, lastName, email);
    }

    /// A template for feedback, for these stages of jobs.
    public long addScorecard(String name, Long... stages) {
        return records.insert(
                "scorecards",
                Map.of(
                        "name",
                        name,
                        "is_active",
                        true,
                        "scorecardable_type",
                        "Company",
                        "scorecardable_id",
                        1L,
                        "stage_ids",
                        List.of(stages)));
    }

    /// A part of a scorecard.
    public long addScorecardSection(long scorecard, String name, String details, int position) {
        return records.insert(
                "scorecard_sections",
                Map.of("scorecard_id", scorecard, "name", name, "additional_details", details, "position", position));
    }

    /// Adds a job with its own copy of the workflow's stages.
    public long addJob(JobDraft job) {
        return records.addJob(job);
    }

    /// A question that a job asks from now on; with options it is answered by choosing among them.
    public long addQuestion(long job, String title, String type, boolean required, String... options) {
        return records.insert(
                "questions",
                Map.of(
                        "job_id", job,
                        "title", title,
                        "question_type", type,
                        "required", required,
                        "banked", false,
                        "multiple_choice_options", List.of(options)));
    }

    public void setJobStatus(long job, String status) {
        records.setJobStatus(job, status);
    }

    /// The id of the first stage of this basic type, such as `applied`, in a job.
    public long stage(long job, String basicType) {
        return state.locked(() -> new Stages(state).ofType(job, basicType).id());
    }

    /// An application that came in by another way than the API: nothing is checked, nobody gets a mail, and a
    /// person with this e-mail address is reused.
    public long addApplication(long job, ApplicationDraft application) {
        return records.addApplication(job, application);
    }

    public long addInterview(long application, InterviewDraft interview) {
        return records.addInterview(application, interview);
    }

    public long addComment(long application, String text) {
        return state.changing(() -> new Comments(state)
                .add(state.tables().get("applications", application), text)
                .id());
    }

    /// All applications for a job, oldest first.
    public List<SandboxApplication> applications(long job) {
        return records.applications(row -> row.number("job_id") == job);
    }

    /// The applications in a job's stages of this basic type, oldest first.
    public List<SandboxApplication> applications(long job, String basicType) {
        return applications(job).stream()
                .filter(application -> application.stageType().equals(basicType))
                .toList();
    }

    public List<SandboxApplication> applications() {
        return records.applications(_ -> true);
    }

    public Optional<SandboxApplication> application(long id) {
        return state.locked(
                () -> state.tables().find("applications", id).map(row -> SandboxApplication.of(row, state.tables())));
    }

    /// What an application, or anything else, is stored with under this name.
    public @Nullable Object stored(String type, long id, String column) {
        return state.locked(() -> state.tables().get(type, id).get(column));
    }

    /// The answers that came with an application, by the question's id: the first value of each.
    public Map<Long, Object> answers(long application) {
        return records.answers(application);
    }

    /// The bytes of the CV of an application.
    public Optional<byte[]> cv(long application) {
        return state.locked(() -> state.tables().find("applications", application))
                .flatMap(Attachment::cvOf)
                .flatMap(cv -> state.blobs().get(cv.sha256()));
    }

    /// The texts of the comments on an application, oldest first.
    public List<String> comments(long application) {
        return records.comments(application);
    }

    /// How many of a type there are, such as `candidates`.
    public int count(String type) {
        return state.locked(() -> state.tables().all(type).size());
    }

    /// Changes columns of anything, as somebody working in Pinpoint might; `updated_at` moves.
    public void change(String type, long id, Map<String, ? extends @Nullable Object> changes) {
        records.change(type, id, changes);
    }

    /// Fills the company as [LargeCompany] does.
    public void fill(int applications, long seed) {
        LargeCompany.fill(state, applications, seed);
    }

    /// Lets so many applications, candidates and interviews change now, and so many go; the same ones for the
    /// same seed.
    public void change(int touched, int deleted, long seed) {
        new Churn(state, Churn.TYPES, seed).happens(touched, deleted);
    }

    /// Deletes anything, as somebody working in Pinpoint might.
    public void delete(String type, long id) {
        records.delete(type, id);
    }

    State state() {
        return state;
    }

    CompanyServer server() {
        return server;
    }
}
