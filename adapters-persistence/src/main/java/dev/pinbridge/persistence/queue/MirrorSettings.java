package dev.pinbridge.persistence.queue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param enabled whether accounts are mirrored at all; while it is false no work on a mirror is begun
@ConfigurationProperties("pinbridge.mirror")
record MirrorSettings(@DefaultValue("true") boolean enabled) {}
