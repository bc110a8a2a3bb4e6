package dev.pinbridge.calendar;

import dev.pinbridge.domain.calls.Invites;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A bean for the port `Invites`.
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {
    @Bean
    public Invites invites() {
        return new IcalInvites();
    }
}
