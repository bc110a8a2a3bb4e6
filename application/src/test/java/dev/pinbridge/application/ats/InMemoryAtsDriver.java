package dev.pinbridge.application.ats;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class InMemoryAtsDriver implements AtsDriver {
    private final AtsCredentials credentials = new AtsCredentials(
            new OrganisationId(UUID.randomUUID()), new AccountName("acme"), new ApiKey("key"), Haste.BACKGROUND);
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
    public Optional<String> cvSha256(ApplicationId application) {
        return ats.received().stream()
                .filter(received -> received.id().equals(application))
                .findFirst()
                .flatMap(received -> Optional.ofNullable(received.cvSha256()));
    }
}
