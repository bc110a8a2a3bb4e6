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
///
/// For the same reason neither an address nor a personal summary is a demand: we know nobody's, so that nobody
/// could ever be sent to such a job.
final class Demands {
    private static final Set<String> DEMANDING = Set.of("required", "mandatory", "compulsory", "true", "yes");

    private Demands() {}

    static JobDemands of(JobAttributes attributes) {
        return new JobDemands(
                isDemanded(attributes.resumeRequirement()),
                Boolean.TRUE.equals(attributes.requirePhone()),
                false,
                false);
    }

    private static boolean isDemanded(@Nullable String requirement) {
        return requirement != null && DEMANDING.contains(requirement.strip().toLowerCase(Locale.ROOT));
    }
}
