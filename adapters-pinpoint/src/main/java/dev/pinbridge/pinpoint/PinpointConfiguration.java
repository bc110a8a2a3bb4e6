package dev.pinbridge.pinpoint;

import dev.pinbridge.domain.integration.AtsHealth;
import dev.pinbridge.domain.integration.AtsTraffic;
import dev.pinbridge.domain.integration.SpeedLimits;
import dev.pinbridge.pinpoint.comments.PinpointCommentsConfiguration;
import dev.pinbridge.pinpoint.forwarding.PinpointForwardingConfiguration;
import dev.pinbridge.pinpoint.http.AccountUrls;
import dev.pinbridge.pinpoint.http.GateSettings;
import dev.pinbridge.pinpoint.http.HttpLimits;
import dev.pinbridge.pinpoint.http.PinpointHttp;
import dev.pinbridge.pinpoint.integration.PinpointIntegrationConfiguration;
import dev.pinbridge.pinpoint.jsonapi.CallReports;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.jsonapi.PinpointWriter;
import dev.pinbridge.pinpoint.mirror.PinpointMirrorConfiguration;
import dev.pinbridge.pinpoint.positions.PinpointPositionsConfiguration;
import dev.pinbridge.pinpoint.scorecards.PinpointScorecardsConfiguration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The Pinpoint adapters: a bean for each of the ports `AtsAccess`, `AtsJobs`, `AtsApplications`,
/// `ApplicationIntake`, `AtsLinks`, `AtsRecords`, `AtsWebhooks`, `CommentIntake`, `AtsComments` and `Scorecards`.
/// Needs an [InstantSource], a [RandomGenerator], an [AtsTraffic] and an [AtsHealth]. Fails at start when the
/// settings make no sense.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PinpointProperties.class)
@Import({
    PinpointIntegrationConfiguration.class,
    PinpointPositionsConfiguration.class,
    PinpointForwardingConfiguration.class,
    PinpointMirrorConfiguration.class,
    PinpointCommentsConfiguration.class,
    PinpointScorecardsConfiguration.class
})
public final class PinpointConfiguration {
    @Bean
    AccountUrls pinpointUrls(PinpointProperties properties) {
        return new AccountUrls(properties.url());
    }

    @Bean(destroyMethod = "close")
    PinpointHttp pinpointHttp(
            AccountUrls urls,
            PinpointProperties properties,
            AtsTraffic traffic,
            RandomGenerator random,
            InstantSource clock) {
        var limits = new HttpLimits(
                properties.connectTimeout(),
                properties.responseTimeout(),
                properties.overallTimeout(),
                Math.toIntExact(properties.maxResponseSize().toBytes()));
        var speed = new SpeedLimits(properties.startingRate(), properties.highestRate(), properties.lowestRate());
        var settings = new GateSettings(speed, properties.circuitWait());
        return new PinpointHttp(urls, limits, version(), traffic, settings, random, clock);
    }

    @Bean
    CallReports callReports(AtsHealth health, InstantSource clock) {
        return new CallReports(health, clock);
    }

    @Bean
    PinpointReader pinpointReader(PinpointHttp http, CallReports reports, InstantSource clock) {
        return new PinpointReader(http, reports, clock, PinpointReader.LARGEST_PAGE);
    }

    @Bean
    PinpointWriter pinpointWriter(PinpointHttp http, CallReports reports, InstantSource clock) {
        return new PinpointWriter(http, reports, clock);
    }

    /// As the build wrote it into the jar; there is none while running from classes.
    private static String version() {
        var version = PinpointConfiguration.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "development");
    }
}
