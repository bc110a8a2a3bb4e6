package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.forwarding.ApplicationId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The best of some options and all for the same job of what seems to be the same person, whom the ATS then has more
/// than once. Which of them is the one to go on with is for people to say.
final class Twins {
    private final Set<ApplicationId> twins;

    private Twins(Set<ApplicationId> twins) {
        this.twins = twins;
    }

    /// @param ranked the best first
    static Twins ofBest(Observing observing, List<Scored> ranked) {
        var twins = new HashSet<ApplicationId>();
        for (var one : ranked.subList(Math.min(1, ranked.size()), ranked.size())) {
            if (observing.areTwins(ranked.getFirst().prospect(), one.prospect())) {
                twins.add(ranked.getFirst().prospect().application());
                twins.add(one.prospect().application());
            }
        }
        return new Twins(twins);
    }

    boolean areThere() {
        return !twins.isEmpty();
    }

    boolean include(Scored option) {
        return twins.contains(option.prospect().application());
    }

    /// What says that a call is about somebody says it of all their twins: an interview that only one of them has is
    /// the other one's just as well. Unless one of the applications was over, and the other was not, or the
    /// shares would be too small to keep anybody away from the call.
    List<Scored> share(List<Scored> ranked) {
        var sharing = ranked.stream()
                .filter(one ->
                        include(one) && one.progress().equals(ranked.getFirst().progress()))
                .toList();
        if (sharing.size() < 2) {
            return ranked;
        }
        var share = sharing.stream().mapToDouble(Scored::probability).sum() / sharing.size();
        return share < Suggestion.SUSPICION
                ? ranked
                : ranked.stream()
                        .map(one -> sharing.contains(one) ? one.with(share) : one)
                        .toList();
    }
}
