package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.calls.EditCall;
import dev.pinbridge.application.calls.ExpectCalls;
import dev.pinbridge.application.calls.ImportInvite;
import dev.pinbridge.application.calls.RecordCall;
import dev.pinbridge.application.calls.ReleaseOnDisconnect;
import dev.pinbridge.application.calls.ReviewOnConnect;
import dev.pinbridge.application.calls.ReviewOnMirrorChange;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallReviews;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.Invites;
import dev.pinbridge.domain.calls.PlannedInterviews;
import dev.pinbridge.domain.integration.Integrations;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CallsWiring {
    @Bean
    RecordCall recordCall(Calls calls, Transactions transactions, Events events, InstantSource clock) {
        return new RecordCall(calls, transactions, events, CallsWiring::newCallId, clock);
    }

    @Bean
    ImportInvite importInvite(
            Invites invites, Calls calls, Transactions transactions, Events events, InstantSource clock) {
        return new ImportInvite(invites, calls, transactions, events, CallsWiring::newCallId, clock);
    }

    @Bean
    EditCall editCall(Calls calls, CallDoor door, Transactions transactions, Events events) {
        return new EditCall(calls, door, transactions, events);
    }

    @Bean
    ExpectCalls expectCalls(
            Integrations integrations,
            PlannedInterviews interviews,
            Calls calls,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new ExpectCalls(integrations, interviews, calls, transactions, events, CallsWiring::newCallId, clock);
    }

    @Bean
    ReleaseOnDisconnect releaseOnDisconnect(Calls calls, Events events, InstantSource clock) {
        return new ReleaseOnDisconnect(calls, events, clock);
    }

    @Bean
    ReviewOnConnect reviewOnConnect(CallReviews reviews, PlannedInterviews interviews) {
        return new ReviewOnConnect(reviews, interviews);
    }

    @Bean
    ReviewOnMirrorChange reviewOnMirrorChange(Integrations integrations, CallReviews reviews) {
        return new ReviewOnMirrorChange(integrations, reviews);
    }

    private static CallId newCallId() {
        return new CallId(UUID.randomUUID());
    }
}
