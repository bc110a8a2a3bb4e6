package dev.pinbridge.pinpoint;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How Pinpoint is called.
///
/// @param url template of an account's address; `{subdomain}` is replaced by the account's name
/// @param connectTimeout until the connection stands
/// @param responseTimeout until the answer begins; a request with a file in it has `overallTimeout` instead
/// @param overallTimeout from the start of a request to the last byte of its answer
/// @param maxResponseSize of one answer
@ConfigurationProperties("pinbridge.pinpoint")
public record PinpointProperties(
        @DefaultValue("https://{subdomain}.pinpointhq.com") String url,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("20s") Duration responseTimeout,
        @DefaultValue("60s") Duration overallTimeout,
        @DefaultValue("32MB") DataSize maxResponseSize) {}
