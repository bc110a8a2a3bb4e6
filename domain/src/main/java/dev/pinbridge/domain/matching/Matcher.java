package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.forwarding.ApplicationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Tells which application a call is about. Pure: the same call and applications always give the same proposal.
///
/// What is observed of a call and each application is weighed after Fellegi and Sunter (A Theory for Record
/// Linkage, 1969): weights add up to a score, and the scores of all, and of none, are shares of one probability.
public final class Matcher {
    private static final int SHOWN = 10;
    /// Below this one is not worth showing, in bits below what speaks for none.
    private static final double WORTH_SHOWING = 7;
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.prospect().application().value())
            .thenComparing(Scored::prospect, Comparator.comparing(Matcher::interview));

    private final NameComparison names;
    private final Weights weights;

    public Matcher(NameComparison names, Weights weights) {
        this.names = names;
        this.weights = weights;
    }

    /// @param prospects applications, several times when they have several interviews
    public Proposal match(CallDetails call, House house, Collection<Prospect> prospects) {
        if (call.type() == CallType.OTHER) {
            return new Proposal.Unsure(NoMatchReason.OTHER_TYPE, List.of());
        }
        var observing = new Observing(call, house, names);
        var ranked = ranked(observing, prospects);
        var twins = Twins.ofBest(observing, ranked);
        var options = twins.share(ranked);
        var isAnotherAsGood = twins.areThere() || isNextAsGood(options);
        var isLikely = !options.isEmpty() && options.getFirst().probability() >= weights.threshold();
        return isLikely && !isAnotherAsGood
                ? new Proposal.Certain(shown(options, twins))
                : new Proposal.Unsure(
                        Doubt.about(call, options, weights.none(), isAnotherAsGood), shown(options, twins));
    }

    /// Each application once, with the interview that fits best; the best first.
    public List<Scored> options(CallDetails call, House house, Collection<Prospect> prospects) {
        var observing = new Observing(call, house, names);
        var ranked = ranked(observing, prospects);
        return Twins.ofBest(observing, ranked).share(ranked);
    }

    private List<Scored> ranked(Observing observing, Collection<Prospect> prospects) {
        var best = new HashMap<ApplicationId, Scored>();
        for (var prospect : prospects) {
            best.merge(prospect.application(), scored(prospect, observing.of(prospect)), Matcher::better);
        }
        var total = exp2(weights.none());
        for (var one : best.values()) {
            total += exp2(one.score());
        }
        var ranked = new ArrayList<Scored>();
        for (var one : best.values()) {
            ranked.add(one.with(exp2(one.score()) / total));
        }
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    private boolean isNextAsGood(List<Scored> options) {
        return options.size() > 1 && options.get(0).score() - options.get(1).score() < weights.margin();
    }

    private static double exp2(double bits) {
        return Math.pow(2, bits);
    }

    private static Scored better(Scored one, Scored other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private Scored scored(Prospect prospect, List<Observation> observations) {
        var evidence = new ArrayList<Evidence>();
        for (var observation : observations) {
            evidence.add(new Evidence(observation, weights.of(observation)));
        }
        return new Scored(prospect, evidence, 0);
    }

    private static String interview(Prospect prospect) {
        return prospect.meeting() == null ? "" : prospect.meeting().id().value();
    }

    private List<Scored> shown(List<Scored> options, Twins twins) {
        if (options.isEmpty() || !isWorthShowing(options.getFirst())) {
            return List.of();
        }
        return options.stream()
                .filter(option -> isWorthShowing(option) || twins.include(option))
                .limit(SHOWN)
                .toList();
    }

    private boolean isWorthShowing(Scored option) {
        return option.score() >= weights.none() - WORTH_SHOWING;
    }
}
