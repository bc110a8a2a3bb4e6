package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.candidates.AttachCv;
import dev.pinbridge.application.candidates.EditCandidate;
import dev.pinbridge.application.candidates.ReadCandidates;
import dev.pinbridge.application.candidates.RegisterCandidate;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.documents.Documents;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CandidatesWiring {
    @Bean
    RegisterCandidate registerCandidate(
            Candidates candidates, Documents documents, Transactions transactions, InstantSource clock) {
        return new RegisterCandidate(
                candidates, documents, transactions, () -> new CandidateId(UUID.randomUUID()), clock);
    }

    @Bean
    EditCandidate editCandidate(Candidates candidates, Transactions transactions, Events events) {
        return new EditCandidate(candidates, transactions, events);
    }

    @Bean
    AttachCv attachCv(Candidates candidates, Documents documents, Transactions transactions, Events events) {
        return new AttachCv(candidates, documents, transactions, events);
    }

    @Bean
    ReadCandidates readCandidates(Candidates candidates, Transactions transactions) {
        return new ReadCandidates(candidates, transactions);
    }
}
