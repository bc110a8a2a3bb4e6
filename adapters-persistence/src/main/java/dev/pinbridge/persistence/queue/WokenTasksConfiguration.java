package dev.pinbridge.persistence.queue;

import static dev.pinbridge.persistence.generated.Tables.ACCOUNT_MIRROR;
import static dev.pinbridge.persistence.generated.Tables.CALL_REVIEW;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.matching.ReviewCalls;
import dev.pinbridge.application.mirror.MirrorAccount;
import dev.pinbridge.domain.calls.CallReviews;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.mirror.AccountMirror;
import dev.pinbridge.domain.mirror.MirrorRuns;
import dev.pinbridge.persistence.generated.tables.records.AccountMirrorRecord;
import dev.pinbridge.persistence.generated.tables.records.CallReviewRecord;
import java.time.Instant;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done for an account when it is woken. Whatever is sent goes before it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MirrorSettings.class, CallReviewSettings.class})
class WokenTasksConfiguration {
    /// As stored tasks are called.
    private static final String MIRROR = "mirror";

    private static final String CALL_REVIEWS = "call-review";

    @Bean
    WakeCount<Lane, AccountMirrorRecord> mirrorWakes(DSLContext db) {
        return new WakeCount<>(db, ACCOUNT_MIRROR, ACCOUNT_MIRROR.WAKES, lane -> {
            var mirror = AccountMirror.starting(lane.organisation(), lane.account());
            var row = new AccountMirrorRecord();
            row.setOrganisationId(mirror.organisation());
            row.setAccount(mirror.account());
            row.setScope(mirror.scope());
            return row;
        });
    }

    @Bean
    WokenTask<Lane> mirrorTask(
            ObjectProvider<MirrorAccount> mirrorAccount,
            Transactions transactions,
            Integrations integrations,
            WakeCount<Lane, AccountMirrorRecord> mirrorWakes,
            TaskInstances instances,
            InstantSource clock) {
        return new WokenTask<>(
                MIRROR,
                Lane::of,
                (lane, held) -> mirrorAccount.getObject().mirror(lane.organisation(), lane.account(), held),
                lane -> integrations.accountsInUse(lane.organisation()).contains(lane.account()),
                transactions,
                mirrorWakes,
                instances,
                clock);
    }

    @Bean
    MirrorRuns mirrorRuns(
            Enqueuing enqueuing, WakeCount<Lane, AccountMirrorRecord> mirrorWakes, MirrorSettings settings) {
        var waker = new Waker<>(MIRROR, 20, enqueuing, mirrorWakes);
        return settings.enabled()
                ? (organisation, account) -> waker.wake(new Lane(organisation, account))
                : (_, _) -> {};
    }

    @Bean
    WakeCount<Lane, CallReviewRecord> callReviewWakes(DSLContext db) {
        return new WakeCount<>(db, CALL_REVIEW, CALL_REVIEW.WAKES, lane -> {
            var row = new CallReviewRecord();
            row.setOrganisationId(lane.organisation());
            row.setAccount(lane.account());
            row.setReadTo(Instant.EPOCH);
            return row;
        });
    }

    @Bean
    WokenTask<Lane> callReviewTask(
            ObjectProvider<ReviewCalls> reviewCalls,
            CallReviewSettings settings,
            Transactions transactions,
            Integrations integrations,
            WakeCount<Lane, CallReviewRecord> callReviewWakes,
            TaskInstances instances,
            InstantSource clock) {
        return new WokenTask<>(
                CALL_REVIEWS,
                Lane::of,
                (lane, _) -> {
                    reviewCalls.getObject().review(lane.organisation(), lane.account());
                    return clock.instant().plus(settings.every());
                },
                lane -> integrations
                        .of(lane.organisation(), Product.METAVIEW)
                        .filter(Integration.InUse.class::isInstance)
                        .filter(integration -> integration.account().equals(lane.account()))
                        .isPresent(),
                transactions,
                callReviewWakes,
                instances,
                clock);
    }

    @Bean
    CallReviews callReviews(Enqueuing enqueuing, WakeCount<Lane, CallReviewRecord> callReviewWakes) {
        var waker = new Waker<>(CALL_REVIEWS, 15, enqueuing, callReviewWakes);
        return (organisation, account) -> waker.wake(new Lane(organisation, account));
    }
}
