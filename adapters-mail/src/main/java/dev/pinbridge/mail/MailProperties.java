package dev.pinbridge.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param from whose name the mails carry
@ConfigurationProperties("pinbridge.mail")
record MailProperties(
        @DefaultValue("Pinbridge <pinbridge@localhost>") String from) {}
