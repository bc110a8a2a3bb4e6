package dev.pinbridge.bootstrap.wiring;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.recording.ReadRecordings;
import dev.pinbridge.domain.recording.RecordingOrders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordingWiring {
    @Bean
    ReadRecordings readRecordings(RecordingOrders orders, Transactions transactions) {
        return new ReadRecordings(orders, transactions);
    }
}
