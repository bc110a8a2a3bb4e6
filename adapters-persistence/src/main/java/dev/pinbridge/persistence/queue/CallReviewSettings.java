package dev.pinbridge.persistence.queue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param every the time between two looks at an organisation's calls when nothing is known to have changed
@ConfigurationProperties("pinbridge.call-review")
record CallReviewSettings(@DefaultValue("60s") Duration every) {}
