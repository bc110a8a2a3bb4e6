package dev.pinbridge.pinpoint.comments;

import dev.pinbridge.application.comments.CommentsDriver;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import java.util.List;

/// Comments in the sandbox.
final class SandboxCommentsDriver implements CommentsDriver, AutoCloseable {
    private final SandboxAtsDriver pinpoint = new SandboxAtsDriver();
    private final JobId job = pinpoint.job("Cook", JobStatus.OPEN);
    private int people;

    SandboxAtsDriver pinpoint() {
        return pinpoint;
    }

    @Override
    public AtsCredentials credentials() {
        return pinpoint.credentials();
    }

    @Override
    public void allow(Capability... capabilities) {
        pinpoint.allow(capabilities);
    }

    @Override
    public void revokeKey() {
        pinpoint.revokeKey();
    }

    @Override
    public void switchApi(boolean on) {
        pinpoint.switchApi(on);
    }

    @Override
    public void shutDown() {
        pinpoint.shutDown();
    }

    @Override
    public ApplicationId application() {
        return pinpoint.apply(new EmailAddress("person" + ++people + "@example.org"), job);
    }

    @Override
    public void delete(ApplicationId application) {
        pinpoint.company().delete("applications", number(application));
    }

    @Override
    public void comment(ApplicationId application, String text) {
        pinpoint.company().addComment(number(application), text);
    }

    @Override
    public List<String> comments(ApplicationId application) {
        return pinpoint.company().comments(number(application));
    }

    private static long number(ApplicationId application) {
        return Long.parseLong(application.value());
    }

    @Override
    public void close() {
        pinpoint.close();
    }
}
