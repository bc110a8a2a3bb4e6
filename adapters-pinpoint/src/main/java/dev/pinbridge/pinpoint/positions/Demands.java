package dev.pinbridge.pinpoint.positions;

import dev.pinbridge.domain.positions.JobDemands;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a job demands, read from its settings.
///
/// The words that the `..._requirement` attributes take are not documented (reference, section 9, 8), so only
/// those that can mean nothing else count as a demand. In doubt there is none: somebody sent without what is
/// missing comes back with 422 and Pinpoint's words, while a demand imagined by us would hold them for ever.
final class Demands {
    private static final Set<String> DEMANDING = Set.of("required", "mandatory", "compulsory", "true", "yes");

    private Demands() {}

    static JobDemands of(JobAttributes attributes) {
        return new JobDemands(
                isDemanded(attributes.resumeRequirement()),
                Boolean.TRUE.equals(attributes.requirePhone()),
                Boolean.TRUE.equals(attributes.askForAddress()),
                isDemanded(attributes.personalSummaryRequirement()));
    }

    private static boolean isDemanded(@Nullable String requirement) {
        return requirement != null && DEMANDING.contains(requirement.strip().toLowerCase(Locale.ROOT));
    }
}
