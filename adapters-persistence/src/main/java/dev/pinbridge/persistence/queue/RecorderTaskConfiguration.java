package dev.pinbridge.persistence.queue;

import static dev.pinbridge.persistence.generated.Tables.RECORDER_BRIEFING;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.recording.TellRecorder;
import dev.pinbridge.domain.recording.RecorderBriefings;
import dev.pinbridge.domain.recording.RecordingOrders;
import dev.pinbridge.persistence.generated.tables.records.RecorderBriefingRecord;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The recorder is told of an organisation's calls by one node at a time, as long as it has not heard everything.
@Configuration(proxyBeanMethods = false)
class RecorderTaskConfiguration {
    /// As stored tasks are called.
    private static final String NAME = "recorder-briefing";
    /// A call may begin any moment.
    private static final int PRIORITY = 60;

    @Bean
    WakeCount<WholeOrganisation, RecorderBriefingRecord> recorderWakes(DSLContext db) {
        return new WakeCount<>(db, RECORDER_BRIEFING, RECORDER_BRIEFING.WAKES, whole -> {
            var row = new RecorderBriefingRecord();
            row.setOrganisationId(whole.organisation());
            return row;
        });
    }

    /// Where there is no recorder any more, what is left from one is not told.
    @Bean
    WokenTask<WholeOrganisation> recorderTask(
            ObjectProvider<TellRecorder> tellRecorder,
            RecordingOrders orders,
            Transactions transactions,
            WakeCount<WholeOrganisation, RecorderBriefingRecord> recorderWakes,
            TaskInstances instances,
            InstantSource clock) {
        return new WokenTask<>(
                NAME,
                WholeOrganisation::of,
                (whole, held) -> tellRecorder
                        .getObject()
                        .tell(whole.organisation(), held)
                        .orElseGet(clock::instant),
                whole -> tellRecorder.getIfAvailable() != null
                        && orders.nextDue(whole.organisation()).isPresent(),
                transactions,
                recorderWakes,
                instances,
                clock);
    }

    @Bean
    RecorderBriefings recorderBriefings(
            Enqueuing enqueuing, WakeCount<WholeOrganisation, RecorderBriefingRecord> recorderWakes) {
        var waker = new Waker<>(NAME, PRIORITY, enqueuing, recorderWakes);
        return organisation -> waker.wake(new WholeOrganisation(organisation));
    }
}
