package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.calls.ExpectCalls;
import dev.pinbridge.application.matching.ApplicationDoor;
import dev.pinbridge.application.matching.ChooseMatch;
import dev.pinbridge.application.matching.ConfirmMatch;
import dev.pinbridge.application.matching.MatchOnCallChange;
import dev.pinbridge.application.matching.MatchUndecided;
import dev.pinbridge.application.matching.Matching;
import dev.pinbridge.application.matching.RejectMatch;
import dev.pinbridge.application.matching.ReviewCalls;
import dev.pinbridge.application.matching.UndoMatch;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.Prospects;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingWiring {
    @Bean
    Matching matching(Prospects prospects, Integrations integrations, NameComparison names, InstantSource clock) {
        return new Matching(prospects, integrations, names, clock);
    }

    @Bean
    MatchOnCallChange matchOnCallChange(Matching matching, Matches matches, Events events) {
        return new MatchOnCallChange(matching, matches, events);
    }

    @Bean
    MatchUndecided matchUndecided(
            Calls calls,
            Matches matches,
            Matching matching,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new MatchUndecided(calls, matches, matching, transactions, events, clock);
    }

    @Bean
    ReviewCalls reviewCalls(ExpectCalls expectCalls, MatchUndecided matchUndecided) {
        return new ReviewCalls(expectCalls, matchUndecided);
    }

    @Bean
    ConfirmMatch confirmMatch(
            Calls calls,
            Matches matches,
            CallDoor door,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new ConfirmMatch(calls, matches, door, transactions, events, clock);
    }

    @Bean
    ChooseMatch chooseMatch(
            Calls calls,
            Matches matches,
            Matching matching,
            Prospects prospects,
            CallDoor door,
            ApplicationDoor applications,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new ChooseMatch(calls, matches, matching, prospects, door, applications, transactions, events, clock);
    }

    @Bean
    RejectMatch rejectMatch(
            Calls calls,
            Matches matches,
            CallDoor door,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new RejectMatch(calls, matches, door, transactions, events, clock);
    }

    @Bean
    UndoMatch undoMatch(
            Calls calls,
            Matches matches,
            Matching matching,
            CallDoor door,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new UndoMatch(calls, matches, matching, door, transactions, events, clock);
    }
}
