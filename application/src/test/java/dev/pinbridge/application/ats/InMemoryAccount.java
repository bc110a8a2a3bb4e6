package dev.pinbridge.application.ats;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.positions.Job;
import dev.pinbridge.domain.positions.JobId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One company's account at [InMemoryAts].
final class InMemoryAccount {
    final Map<ApiKey, Permissions> keys = new HashMap<>();
    final Map<JobId, StoredJob> jobs = new LinkedHashMap<>();
    final List<StoredApplication> applications = new ArrayList<>();
    final Map<EmailAddress, AtsCandidateId> people = new HashMap<>();
    boolean apiOn = true;

    record StoredJob(Job job, boolean confidential) {}

    record StoredApplication(EmailAddress email, AtsApplication application) {}
}
