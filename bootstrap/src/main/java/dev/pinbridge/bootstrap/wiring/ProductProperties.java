package dev.pinbridge.bootstrap.wiring;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param publicUrl where people find the product, for links in mails
/// @param url where the ATS finds the service; null when that is not known
@ConfigurationProperties("pinbridge")
record ProductProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @Nullable URI url) {}
