package dev.pinbridge.pinpoint.client;

import dev.pinbridge.application.ats.AtsDriver;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.Company;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.Permission;
import dev.pinbridge.pinpoint.sandbox.PinpointSandbox;
import dev.pinbridge.pinpoint.sandbox.SandboxApplication;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// A sandbox of Pinpoint with one company, and the client that talks to it.
public final class SandboxAtsDriver implements AtsDriver, AutoCloseable {
    private static final AtsCredentials CREDENTIALS = new AtsCredentials(
            new OrganisationId(UUID.randomUUID()),
            Product.CORD,
            new AccountName("acme"),
            new ApiKey("sandbox-key"),
            Haste.BACKGROUND);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:30:15Z"));
    private final Company acme = Company.named("acme", now::get);
    private final PinpointSandbox sandbox = PinpointSandbox.start(0, acme);
    private final Map<JobId, String> uuids = new HashMap<>();
    private final long london = acme.addLocation("London", "GB");
    private final long engineering = acme.addDepartment("Engineering");
    private final TestClient client = TestClient.of(sandbox.urlTemplate());

    public SandboxAtsDriver() {
        allow(Capability.values());
    }

    public Company company() {
        return acme;
    }

    public String urlTemplate() {
        return sandbox.urlTemplate();
    }

    public TestClient client() {
        return client;
    }

    /// From now on it is that late at Pinpoint.
    public void setClock(Instant time) {
        now.set(time);
    }

    @Override
    public AtsCredentials credentials() {
        return CREDENTIALS;
    }

    @Override
    public void allow(Capability... capabilities) {
        var permissions =
                Arrays.stream(capabilities).map(SandboxAtsDriver::permission).collect(Collectors.toUnmodifiableSet());
        acme.keys().add(CREDENTIALS.key().secret(), permissions);
    }

    @Override
    public void revokeKey() {
        acme.keys().revoke(CREDENTIALS.key().secret());
    }

    @Override
    public void switchApi(boolean on) {
        acme.switchApi(on);
    }

    @Override
    public void shutDown() {
        sandbox.close();
    }

    @Override
    public JobId job(String title, JobStatus status) {
        var word = status == JobStatus.ON_HOLD ? "hold" : status.name().toLowerCase(Locale.ROOT);
        return add(JobDraft.titled(title).status(word));
    }

    @Override
    public JobId openJob(String title, JobDemands demands) {
        var draft = JobDraft.titled(title)
                .with("require_phone", demands.phone())
                .with("ask_for_address", demands.address())
                .with("resume_requirement", demands.cv() ? "required" : "optional")
                .with("personal_summary_requirement", demands.summary() ? "required" : "optional");
        return add(draft);
    }

    @Override
    public QuestionId ask(JobId job, String title, QuestionKind kind, boolean required) {
        var id = Long.parseLong(job.value());
        var question = kind == QuestionKind.OTHER
                ? acme.addQuestion(id, title, "multiple_choice", required, "Salt", "Pepper")
                : acme.addQuestion(id, title, kind.name().toLowerCase(Locale.ROOT), required);
        return new QuestionId(Long.toString(question));
    }

    @Override
    public JobId openConfidentialJob(String title) {
        return add(JobDraft.titled(title).visibility("confidential"));
    }

    /// Adds a job in London, of the department Engineering.
    public JobId add(JobDraft draft) {
        var uuid = UUID.randomUUID().toString();
        var id = acme.addJob(draft.location(london).department(engineering));
        acme.change("jobs", id, Map.of("uuid", uuid));
        var job = new JobId(Long.toString(id));
        uuids.put(job, uuid);
        return job;
    }

    @Override
    public String uuid(JobId job) {
        return Optional.ofNullable(uuids.get(job)).orElseThrow();
    }

    @Override
    public void delete(JobId job) {
        acme.delete("jobs", Long.parseLong(job.value()));
    }

    /// A second passes, since that is as exact as Pinpoint's times are.
    @Override
    public ApplicationId apply(EmailAddress email, JobId job) {
        now.updateAndGet(time -> time.plusSeconds(1));
        var draft = ApplicationDraft.of("Some", "Body", email.value());
        return new ApplicationId(Long.toString(acme.addApplication(Long.parseLong(job.value()), draft)));
    }

    @Override
    public List<ApplicationId> applications() {
        return acme.applications().stream()
                .map(application -> new ApplicationId(Long.toString(application.id())))
                .toList();
    }

    @Override
    public String stageType(ApplicationId application) {
        return stored(application).stageType();
    }

    @Override
    public boolean isMailed(ApplicationId application) {
        return acme.mails().stream()
                .anyMatch(mail -> Long.toString(mail.applicationId()).equals(application.value()));
    }

    @Override
    public List<String> tags(ApplicationId application) {
        return acme.stored("applications", Long.parseLong(application.value()), "tags") instanceof List<?> tags
                ? tags.stream()
                        .map(tag -> String.valueOf(((Map<?, ?>) tag).get("name")))
                        .toList()
                : List.of();
    }

    @Override
    public Set<QuestionId> answered(ApplicationId application) {
        return acme.answers(Long.parseLong(application.value())).keySet().stream()
                .map(id -> new QuestionId(Long.toString(id)))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> cvSha256(ApplicationId application) {
        return Optional.ofNullable(stored(application).cvSha256());
    }

    public SandboxApplication stored(ApplicationId application) {
        return acme.application(Long.parseLong(application.value())).orElseThrow();
    }

    @Override
    public void close() {
        client.close();
        sandbox.close();
    }

    private static Permission permission(Capability capability) {
        return switch (capability) {
            case READ_JOBS -> Permission.read("Job");
            case READ_APPLICATIONS -> Permission.read("Application");
            case WRITE_APPLICATIONS -> Permission.write("Application");
            case READ_USERS -> Permission.read("User");
            case READ_CANDIDATES -> Permission.read("Candidate");
            case READ_INTERVIEWS -> Permission.read("Interview");
            case READ_COMMENTS -> Permission.read("Comment");
            case WRITE_COMMENTS -> Permission.write("Comment");
            case READ_SCORECARDS -> Permission.read("Scorecard");
        };
    }
}
