package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.scorecards.ReadScorecard;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.scorecards.HiringStages;
import dev.pinbridge.domain.scorecards.Scorecards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScorecardsWiring {
    @Bean
    ReadScorecard readScorecard(
            ReadCalls calls,
            Matches matches,
            HiringStages stages,
            CurrentAts ats,
            Scorecards scorecards,
            Transactions transactions) {
        return new ReadScorecard(calls, matches, stages, ats, scorecards, transactions);
    }
}
