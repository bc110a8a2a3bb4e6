package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.pinpoint.http.AccountUrls;
import dev.pinbridge.pinpoint.http.Query;
import java.net.URI;

/// Pages of Pinpoint's own user interface (reference, section 7).
final class PinpointLinks implements AtsLinks {
    private final AccountUrls urls;

    PinpointLinks(AccountUrls urls) {
        this.urls = urls;
    }

    @Override
    public URI application(AccountName account, JobId job, ApplicationId application) {
        return urls.page(account, jobPath(job) + "/applications/" + Query.encode(application.value()));
    }

    @Override
    public URI job(AccountName account, JobId job) {
        return urls.page(account, jobPath(job));
    }

    private static String jobPath(JobId job) {
        return "/admin/jobs/" + job.value();
    }
}
