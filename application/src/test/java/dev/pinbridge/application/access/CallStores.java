package dev.pinbridge.application.access;

import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.access.CallShares;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.PlannedInterviews;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.matching.Subjects;

/// Where calls are kept, what they are about and who may open them.
public record CallStores(
        Calls calls,
        PlannedInterviews interviews,
        Matches matches,
        Prospects prospects,
        Subjects subjects,
        Circles circles,
        CallShares shares,
        AccessSettings accessSettings) {}
