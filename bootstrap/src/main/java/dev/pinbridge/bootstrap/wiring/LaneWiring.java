package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.forwarding.Dossiers;
import dev.pinbridge.application.forwarding.DrainLane;
import dev.pinbridge.application.forwarding.EarlierApplications;
import dev.pinbridge.application.forwarding.Holding;
import dev.pinbridge.application.forwarding.LedgerWriter;
import dev.pinbridge.application.forwarding.Pace;
import dev.pinbridge.application.forwarding.Preparation;
import dev.pinbridge.application.forwarding.SendForwarding;
import dev.pinbridge.application.forwarding.SettleForwarding;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.directory.Organisations;
import dev.pinbridge.domain.documents.Documents;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.forwarding.ForwardingRules;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.JobAnswers;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.Positions;
import dev.pinbridge.pinpoint.PinpointProperties;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What works in a lane.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ForwardingProperties.class)
class LaneWiring {
    /// Refuses a pace at which something could be sent again while its first request may still be worked on.
    @Bean
    Pace pace(ForwardingProperties properties, PinpointProperties pinpoint) {
        var pace = properties.pace();
        if (pace.looking().compareTo(pinpoint.overallTimeout()) <= 0) {
            throw new IllegalStateException("PINBRIDGE_FORWARDING_LOOKS must add up to more than"
                    + " PINBRIDGE_PINPOINT_OVERALL_TIMEOUT (" + pinpoint.overallTimeout() + "), but is "
                    + pace.looks());
        }
        return pace;
    }

    @Bean
    LedgerWriter ledgerWriter(Forwardings forwardings, Transactions transactions, Events events, InstantSource clock) {
        return new LedgerWriter(forwardings, transactions, events, clock);
    }

    @Bean
    EarlierApplications earlierApplications(AtsApplications applications) {
        return new EarlierApplications(applications);
    }

    @Bean
    Dossiers dossiers(
            Candidates candidates,
            Documents documents,
            JobAnswers answers,
            ForwardingRules rules,
            Transactions transactions) {
        return new Dossiers(candidates, documents, answers, rules, transactions);
    }

    @Bean
    Preparation preparation(
            Dossiers dossiers,
            Organisations organisations,
            CurrentAts ats,
            AtsJobs jobs,
            EarlierApplications earlier,
            Transactions transactions) {
        return new Preparation(dossiers, organisations, ats, jobs, earlier, transactions);
    }

    @Bean
    Holding holding(
            Forwardings forwardings,
            Integrations integrations,
            Organisations organisations,
            Positions positions,
            Candidates candidates,
            JobAnswers answers,
            Transactions transactions,
            Events events) {
        return new Holding(
                forwardings, integrations, organisations, positions, candidates, answers, transactions, events);
    }

    @Bean
    SettleForwarding settleForwarding(
            CurrentAts ats,
            EarlierApplications earlier,
            Candidates candidates,
            Transactions transactions,
            Holding holding,
            LedgerWriter ledger,
            InstantSource clock,
            Pace pace) {
        return new SettleForwarding(ats, earlier, candidates, transactions, holding, ledger, clock, pace);
    }

    @Bean
    SendForwarding sendForwarding(
            Preparation preparation,
            ApplicationIntake intake,
            EarlierApplications earlier,
            CurrentAts ats,
            SettleForwarding settle,
            Holding holding,
            LedgerWriter ledger,
            InstantSource clock,
            Pace pace,
            RandomGenerator random) {
        return new SendForwarding(preparation, intake, earlier, ats, settle, holding, ledger, clock, pace, random);
    }

    @Bean
    DrainLane drainLane(
            Forwardings forwardings,
            SendForwarding send,
            SettleForwarding settle,
            AtsTraffic traffic,
            Transactions transactions,
            InstantSource clock,
            Pace pace) {
        return new DrainLane(forwardings, send, settle, traffic, transactions, clock, pace);
    }
}
