package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.positions.AcceptJobDrift;
import dev.pinbridge.application.positions.CreatePosition;
import dev.pinbridge.application.positions.EditPosition;
import dev.pinbridge.application.positions.FindOpenJobs;
import dev.pinbridge.application.positions.ImportPosition;
import dev.pinbridge.application.positions.LinkPosition;
import dev.pinbridge.application.positions.ReadPositions;
import dev.pinbridge.application.positions.UnlinkPosition;
import dev.pinbridge.application.positions.WatchLinkedJobs;
import dev.pinbridge.application.positions.WatchOnConnect;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.LinkedJobs;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PositionsWiring {
    @Bean
    CreatePosition createPosition(Positions positions, Transactions transactions, InstantSource clock) {
        return new CreatePosition(positions, transactions, PositionsWiring::newId, clock);
    }

    @Bean
    ImportPosition importPosition(
            Positions positions, CurrentAts ats, AtsJobs jobs, Transactions transactions, InstantSource clock) {
        return new ImportPosition(positions, ats, jobs, transactions, PositionsWiring::newId, clock);
    }

    @Bean
    EditPosition editPosition(Positions positions, Transactions transactions) {
        return new EditPosition(positions, transactions);
    }

    @Bean
    LinkPosition linkPosition(
            Positions positions,
            CurrentAts ats,
            AtsJobs jobs,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new LinkPosition(positions, ats, jobs, transactions, events, clock);
    }

    @Bean
    UnlinkPosition unlinkPosition(Positions positions, Transactions transactions) {
        return new UnlinkPosition(positions, transactions);
    }

    @Bean
    AcceptJobDrift acceptJobDrift(Positions positions, Transactions transactions) {
        return new AcceptJobDrift(positions, transactions);
    }

    @Bean
    FindOpenJobs findOpenJobs(CurrentAts ats, AtsJobs jobs) {
        return new FindOpenJobs(ats, jobs);
    }

    @Bean
    WatchLinkedJobs watchLinkedJobs(
            Positions positions,
            CurrentAts ats,
            AtsJobs jobs,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new WatchLinkedJobs(positions, ats, jobs, transactions, events, clock);
    }

    @Bean
    WatchOnConnect watchOnConnect(LinkedJobs linkedJobs) {
        return new WatchOnConnect(linkedJobs);
    }

    @Bean
    ReadPositions readPositions(Positions positions, Transactions transactions) {
        return new ReadPositions(positions, transactions);
    }

    private static PositionId newId() {
        return new PositionId(UUID.randomUUID());
    }
}
