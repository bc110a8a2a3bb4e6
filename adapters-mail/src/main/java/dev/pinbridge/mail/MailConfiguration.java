package dev.pinbridge.mail;

import dev.pinbridge.domain.notices.Postbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/// The postbox: a mail server where one is set (`spring.mail.host`), and the log where none is.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
public class MailConfiguration {
    /// Spring Boot makes a sender only for a host.
    @Bean
    Postbox postbox(ObjectProvider<JavaMailSender> server, MailProperties properties) {
        var sender = server.getIfAvailable();
        return sender == null ? new LoggedPostbox() : new SmtpPostbox(sender, Addresses.sender(properties.from()));
    }
}
