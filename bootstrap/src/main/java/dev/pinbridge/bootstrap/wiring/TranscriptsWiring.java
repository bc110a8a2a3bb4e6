package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.application.transcripts.AssignSpeaker;
import dev.pinbridge.application.transcripts.NameKeys;
import dev.pinbridge.application.transcripts.ReadTranscripts;
import dev.pinbridge.application.transcripts.TieOnCallChange;
import dev.pinbridge.application.transcripts.UploadTranscript;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.transcripts.TranscriptFormats;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TranscriptsWiring {
    @Bean
    NameKeys nameKeys(NameComparison names) {
        return names::key;
    }

    @Bean
    UploadTranscript uploadTranscript(
            TranscriptFormats formats,
            Transcripts transcripts,
            Calls calls,
            CallDoor door,
            NameKeys names,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        return new UploadTranscript(formats, transcripts, calls, door, names, transactions, events, clock);
    }

    @Bean
    AssignSpeaker assignSpeaker(
            Transcripts transcripts, Calls calls, CallDoor door, Transactions transactions, Events events) {
        return new AssignSpeaker(transcripts, calls, door, transactions, events);
    }

    @Bean
    TieOnCallChange tieOnCallChange(Transcripts transcripts, NameKeys names, Events events) {
        return new TieOnCallChange(transcripts, names, events);
    }

    @Bean
    ReadTranscripts readTranscripts(Transcripts transcripts, Transactions transactions) {
        return new ReadTranscripts(transcripts, transactions);
    }
}
