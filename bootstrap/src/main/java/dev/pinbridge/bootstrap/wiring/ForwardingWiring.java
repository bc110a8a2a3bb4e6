package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.forwarding.AnswerJobQuestions;
import dev.pinbridge.application.forwarding.CancelForwarding;
import dev.pinbridge.application.forwarding.Dossiers;
import dev.pinbridge.application.forwarding.EarlierApplications;
import dev.pinbridge.application.forwarding.ForwardCandidate;
import dev.pinbridge.application.forwarding.ForwardOnStart;
import dev.pinbridge.application.forwarding.Handover;
import dev.pinbridge.application.forwarding.Ledger;
import dev.pinbridge.application.forwarding.PreviewForward;
import dev.pinbridge.application.forwarding.ReadForwardingReasons;
import dev.pinbridge.application.forwarding.ReadForwardingRules;
import dev.pinbridge.application.forwarding.ReadForwardings;
import dev.pinbridge.application.forwarding.ReleaseOnCandidateChange;
import dev.pinbridge.application.forwarding.ReleaseOnConnect;
import dev.pinbridge.application.forwarding.ReleaseOnLink;
import dev.pinbridge.application.forwarding.ReleaseOnPlanChange;
import dev.pinbridge.application.forwarding.ReleaseOnRegain;
import dev.pinbridge.application.forwarding.ReleaseOnReopening;
import dev.pinbridge.application.forwarding.SetAutomaticForwarding;
import dev.pinbridge.application.forwarding.SetForwardingOptions;
import dev.pinbridge.application.forwarding.SetPositionForwarding;
import dev.pinbridge.application.forwarding.WaitingRows;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.forwarding.ApplicationDrafts;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.forwarding.Lanes;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.Positions;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForwardingWiring {
    @Bean
    Ledger ledger(
            Forwardings forwardings,
            Integrations integrations,
            Organisations organisations,
            Lanes lanes,
            Events events,
            InstantSource clock) {
        return new Ledger(
                forwardings,
                integrations,
                organisations,
                lanes,
                events,
                () -> new ForwardingId(UUID.randomUUID()),
                clock);
    }

    @Bean
    Handover handover(Forwardings forwardings, Ledger ledger) {
        return new Handover(forwardings, ledger);
    }

    @Bean
    ForwardCandidate forwardCandidate(
            Conversations conversations,
            Positions positions,
            Integrations integrations,
            Forwardings forwardings,
            Ledger ledger,
            Handover handover,
            Transactions transactions) {
        return new ForwardCandidate(
                conversations, positions, integrations, forwardings, ledger, handover, transactions);
    }

    @Bean
    CancelForwarding cancelForwarding(Forwardings forwardings, Ledger ledger, Transactions transactions) {
        return new CancelForwarding(forwardings, ledger, transactions);
    }

    @Bean
    SetAutomaticForwarding setAutomaticForwarding(
            ForwardingRules rules, Transactions transactions, InstantSource clock) {
        return new SetAutomaticForwarding(rules, transactions, clock);
    }

    @Bean
    SetPositionForwarding setPositionForwarding(
            ForwardingRules rules, Positions positions, Transactions transactions, InstantSource clock) {
        return new SetPositionForwarding(rules, positions, transactions, clock);
    }

    @Bean
    SetForwardingOptions setForwardingOptions(ForwardingRules rules, Positions positions, Transactions transactions) {
        return new SetForwardingOptions(rules, positions, transactions);
    }

    @Bean
    AnswerJobQuestions answerJobQuestions(
            Forwardings forwardings,
            Candidates candidates,
            JobAnswers answers,
            CurrentAts ats,
            AtsJobs jobs,
            WaitingRows waiting,
            Transactions transactions) {
        return new AnswerJobQuestions(forwardings, candidates, answers, ats, jobs, waiting, transactions);
    }

    @Bean
    PreviewForward previewForward(
            Conversations conversations,
            Positions positions,
            Integrations integrations,
            Forwardings forwardings,
            Dossiers dossiers,
            CurrentAts ats,
            AtsJobs jobs,
            EarlierApplications earlier,
            ApplicationDrafts drafts,
            Ledger ledger,
            Transactions transactions) {
        return new PreviewForward(
                conversations,
                positions,
                integrations,
                forwardings,
                dossiers,
                ats,
                jobs,
                earlier,
                drafts,
                ledger,
                transactions);
    }

    @Bean
    ReadForwardingReasons readForwardingReasons(
            Forwardings forwardings, ForwardingRules rules, Transactions transactions) {
        return new ReadForwardingReasons(forwardings, rules, transactions);
    }

    @Bean
    ReadForwardings readForwardings(
            Forwardings forwardings,
            Positions positions,
            Integrations integrations,
            AtsLinks links,
            Transactions transactions) {
        return new ReadForwardings(forwardings, positions, integrations, links, transactions);
    }

    @Bean
    ReadForwardingRules readForwardingRules(ForwardingRules rules, Transactions transactions) {
        return new ReadForwardingRules(rules, transactions);
    }

    @Bean
    WaitingRows waitingRows(Forwardings forwardings, Ledger ledger, Events events, InstantSource clock) {
        return new WaitingRows(forwardings, ledger, events, clock);
    }

    @Bean
    ForwardOnStart forwardOnStart(ForwardingRules rules, Positions positions, Ledger ledger) {
        return new ForwardOnStart(rules, positions, ledger);
    }

    @Bean
    ReleaseOnConnect releaseOnConnect(WaitingRows waiting, Lanes lanes) {
        return new ReleaseOnConnect(waiting, lanes);
    }

    @Bean
    ReleaseOnRegain releaseOnRegain(WaitingRows waiting, Lanes lanes) {
        return new ReleaseOnRegain(waiting, lanes);
    }

    @Bean
    ReleaseOnPlanChange releaseOnPlanChange(WaitingRows waiting, Integrations integrations) {
        return new ReleaseOnPlanChange(waiting, integrations);
    }

    @Bean
    ReleaseOnCandidateChange releaseOnCandidateChange(Forwardings forwardings, WaitingRows waiting) {
        return new ReleaseOnCandidateChange(forwardings, waiting);
    }

    @Bean
    ReleaseOnLink releaseOnLink(Forwardings forwardings, Ledger ledger) {
        return new ReleaseOnLink(forwardings, ledger);
    }

    @Bean
    ReleaseOnReopening releaseOnReopening(Forwardings forwardings, WaitingRows waiting) {
        return new ReleaseOnReopening(forwardings, waiting);
    }
}
