package dev.pinbridge.persistence.queue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param every the time between two looks at an account's linked jobs
@ConfigurationProperties("pinbridge.linked-jobs")
record LinkedJobsSettings(@DefaultValue("60s") Duration every) {}
