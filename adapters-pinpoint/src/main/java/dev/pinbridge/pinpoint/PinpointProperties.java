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
/// @param startingRate requests a second to an account that nothing is known of yet
/// @param highestRate never exceeded, by all nodes together
/// @param lowestRate never gone below, however often Pinpoint asks to slow down
/// @param circuitWait how long an account that does not answer is left alone before one request tries again
@ConfigurationProperties("pinbridge.pinpoint")
public record PinpointProperties(
        @DefaultValue("https://{subdomain}.pinpointhq.com") String url,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("20s") Duration responseTimeout,
        @DefaultValue("60s") Duration overallTimeout,
        @DefaultValue("32MB") DataSize maxResponseSize,
        @DefaultValue("10") double startingRate,
        @DefaultValue("50") double highestRate,
        @DefaultValue("0.2") double lowestRate,
        @DefaultValue("30s") Duration circuitWait) {}
