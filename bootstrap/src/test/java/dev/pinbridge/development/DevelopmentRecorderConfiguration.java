package dev.pinbridge.development;

import dev.pinbridge.domain.recording.CallRecorder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DevelopmentRecorderConfiguration {
    @Bean
    CallRecorder callRecorder(DevelopmentBot bot) {
        return new DevelopmentRecorder(bot);
    }
}
