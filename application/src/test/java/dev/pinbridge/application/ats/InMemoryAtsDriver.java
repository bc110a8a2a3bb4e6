package dev.pinbridge.application.ats;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class InMemoryAtsDriver implements AtsDriver {
    private final AtsCredentials credentials = new AtsCredentials(
            new OrganisationId(UUID.randomUUID()),
            Product.CORD,
            new AccountName("acme"),
            new ApiKey("key"),
            Haste.BACKGROUND);
    private final InMemoryAts ats;

    InMemoryAtsDriver(InMemoryAts ats) {
        this.ats = ats;
        ats.allowEverything(credentials);
    }

    @Override
    public AtsCredentials credentials() {
        return credentials;
    }

    @Override
    public void allow(Capability... capabilities) {
        ats.allow(credentials, capabilities);
    }

    @Override
    public void revokeKey() {
        ats.revoke(credentials);
    }

    @Override
    public void switchApi(boolean on) {
        ats.switchApi(credentials.account(), on);
    }

    @Override
    public void shutDown() {
        ats.setUnreachable(true);
    }

    @Override
    public JobId job(String title, JobStatus status) {
        var job = openJob(title, JobDemands.NONE);
        ats.setStatus(credentials.account(), job, status);
        return job;
    }

    @Override
    public JobId openJob(String title, JobDemands demands) {
        return ats.openJob(credentials.account(), title, demands).id();
    }

    @Override
    public QuestionId ask(JobId id, String title, QuestionKind kind, boolean required) {
        var job = ats.find(credentials, id).orElseThrow();
        var question = new QuestionId(id.value() + job.questions().size());
        var questions = new ArrayList<>(job.questions());
        questions.add(new JobQuestion(question, title, kind, required));
        ats.put(
                credentials.account(),
                new Job(job.summary(), job.description(), job.demands(), questions, job.firstStage()));
        return question;
    }

    @Override
    public JobId openConfidentialJob(String title) {
        var job = ats.openJob(credentials.account(), title);
        ats.putConfidential(credentials.account(), job);
        return job.id();
    }

    @Override
    public String uuid(JobId job) {
        return ats.find(credentials, job).map(found -> found.summary().uuid()).orElseThrow();
    }

    @Override
    public void delete(JobId job) {
        ats.delete(credentials.account(), job);
    }

    @Override
    public ApplicationId apply(EmailAddress email, JobId job) {
        return ats.apply(credentials.account(), email, job);
    }

    @Override
    public List<ApplicationId> applications() {
        return ats.applications(credentials.account());
    }

    @Override
    public String stageType(ApplicationId application) {
        return "applied";
    }

    @Override
    public boolean isMailed(ApplicationId application) {
        return received(application).application().options().mayMail();
    }

    @Override
    public List<String> tags(ApplicationId application) {
        var tag = received(application).application().options().tag();
        return tag == null ? List.of() : List.of(tag.value());
    }

    @Override
    public Set<QuestionId> answered(ApplicationId application) {
        return received(application).application().answers().stream()
                .map(NewApplication.Given::question)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> cvSha256(ApplicationId application) {
        return Optional.ofNullable(received(application).cvSha256());
    }

    private ReceivedApplication received(ApplicationId application) {
        return ats.received().stream()
                .filter(received -> received.id().equals(application))
                .findFirst()
                .orElseThrow();
    }
}
