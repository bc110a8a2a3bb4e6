package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.forwarding.Forwardings;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What is done otherwise than in life, to see whether the simulation notices.
record Experiment(
        Pace pace,
        UnaryOperator<Forwardings> forwardings,
        UnaryOperator<ApplicationIntake> intake,
        UnaryOperator<AtsApplications> applications,
        Set<Recklessness> recklessness) {
    /// Nothing.
    static final Experiment NONE = new Experiment(
            new Pace(3, Pace.CALM.firstRetry(), Pace.CALM.longestRetry(), Pace.CALM.looks()),
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            Set.of());

    /// What those outside of forwarding may do that it cannot make good.
    enum Recklessness {
        /// A node never finds that it has lost its lane.
        BELIEVES_TO_HOLD_THE_LANE,
        /// A node is stopped between the last look at its lane and the first byte of the request.
        STOPS_BEFORE_LEAVING,
        /// A click arrives long after the page that it was made on was true.
        CLICKS_ON_OLD_PAGES
    }

    Experiment {
        recklessness = Set.copyOf(recklessness);
    }

    boolean allows(Recklessness one) {
        return recklessness.contains(one);
    }

    Experiment with(Pace other) {
        return new Experiment(other, forwardings, intake, applications, recklessness);
    }

    Experiment withForwardings(UnaryOperator<Forwardings> other) {
        return new Experiment(pace, other, intake, applications, recklessness);
    }

    Experiment withIntake(UnaryOperator<ApplicationIntake> other) {
        return new Experiment(pace, forwardings, other, applications, recklessness);
    }

    Experiment withApplications(UnaryOperator<AtsApplications> other) {
        return new Experiment(pace, forwardings, intake, other, recklessness);
    }

    Experiment with(Recklessness one) {
        return new Experiment(pace, forwardings, intake, applications, EnumSet.of(one));
    }
}
