package dev.pinbridge.persistence.queue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param enabled whether this node works; one that does not still puts work into the queue
/// @param pollEvery how often to look for work that another node put there, or that has become due
/// @param heartbeat how often to say that running work is still being worked on; after four silent ones another
/// node takes over
/// @param atOnce how many lanes this node works at the same time. They mostly wait for the ATS and hold no
/// connection while they do, so there are enough places for many accounts that hang beside those that do not
@ConfigurationProperties("pinbridge.queue")
record QueueSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1s") Duration pollEvery,
        @DefaultValue("3s") Duration heartbeat,
        @DefaultValue("1000") int atOnce) {}
