package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.JobId;
import java.net.URI;

/// Addresses of the ATS's own pages, for people. Nothing is asked.
@DrivenPort
public interface AtsLinks {
    URI application(AccountName account, JobId job, ApplicationId application);

    URI job(AccountName account, JobId job);
}
