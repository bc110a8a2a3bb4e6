package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.recording.OrderOnCallChange;
import dev.pinbridge.application.recording.ReleaseOnPurge;
import dev.pinbridge.application.recording.TellRecorder;
import dev.pinbridge.domain.recording.CallRecorder;
import dev.pinbridge.domain.recording.RecorderBriefings;
import dev.pinbridge.domain.recording.RecordingOrders;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where there is a recorder. Without one nothing is kept for it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("pinbridge.recorder.enabled")
class RecorderWiring {
    @Bean
    OrderOnCallChange orderOnCallChange(RecordingOrders orders, RecorderBriefings briefings, InstantSource clock) {
        return new OrderOnCallChange(orders, briefings, clock);
    }

    @Bean
    ReleaseOnPurge releaseOnPurge(RecordingOrders orders, RecorderBriefings briefings, InstantSource clock) {
        return new ReleaseOnPurge(orders, briefings, clock);
    }

    @Bean
    TellRecorder tellRecorder(
            CallRecorder recorder,
            RecordingOrders orders,
            RecorderBriefings briefings,
            Transactions transactions,
            InstantSource clock) {
        return new TellRecorder(recorder, orders, briefings, transactions, clock);
    }
}
