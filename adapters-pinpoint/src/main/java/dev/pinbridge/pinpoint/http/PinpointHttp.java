package dev.pinbridge.pinpoint.http;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsTraffic;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one HTTP client for Pinpoint. It follows no redirect, keeps no cookie, sends nothing twice, and never
/// takes longer or reads more than its limits, once the account's turn has come. It logs what was asked for,
/// without query and bodies, since those hold personal data, and never the key.
public final class PinpointHttp implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PinpointHttp.class);
    /// Reference, section 1.
    private static final String MEDIA_TYPE = "application/vnd.api+json";
    /// A body beyond this takes time to send.
    private static final long LARGE_BODY = 64 * 1024;

    private final AccountUrls urls;
    private final HttpLimits limits;
    private final String userAgent;
    private final ExecutorService threads;
    private final HttpClient client;
    private final Gate gate;

    public PinpointHttp(
            AccountUrls urls,
            HttpLimits limits,
            String version,
            AtsTraffic traffic,
            GateSettings settings,
            RandomGenerator random,
            InstantSource clock) {
        this.urls = urls;
        this.limits = limits;
        this.userAgent = "pinbridge/" + version;
        this.gate = new Gate(traffic, settings, random, clock);
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .executor(threads)
                .build();
    }

    /// @param path what follows `/api/v1`
    public Exchange get(AtsCredentials credentials, String path, Query query) {
        return exchange(
                credentials,
                request(credentials, path, query).GET().timeout(limits.response()),
                path,
                UnaryOperator.identity());
    }

    /// @param path what follows `/api/v1`
    /// @param json a JSON:API document
    public Exchange post(AtsCredentials credentials, String path, String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return post(credentials, path, new ByteArrayInputStream(bytes), bytes.length);
    }

    /// @param path what follows `/api/v1`
    /// @param json a JSON:API document, read while it is sent and as fast as that goes: what it gives last is
    ///     read when all before it has been handed to the connection
    /// @param length of it, in bytes
    public Exchange post(AtsCredentials credentials, String path, InputStream json, long length) {
        var body = new GivenBody(json, length);
        var request = request(credentials, path, Query.NONE)
                .header("Content-Type", MEDIA_TYPE)
                .POST(body.publisher())
                .timeout(length > LARGE_BODY ? limits.overall() : limits.response());
        return exchange(credentials, request, path, body::explain);
    }

    private HttpRequest.Builder request(AtsCredentials credentials, String path, Query query) {
        return HttpRequest.newBuilder(urls.api(credentials.account(), path, query))
                .header("X-API-KEY", credentials.key().secret())
                .header("Accept", MEDIA_TYPE)
                .header("User-Agent", userAgent);
    }

    private Exchange exchange(
            AtsCredentials credentials, HttpRequest.Builder builder, String path, UnaryOperator<Exchange> explain) {
        var request = builder.build();
        return gate.pass(credentials, () -> exchange(request, path, explain));
    }

    private Exchange exchange(HttpRequest request, String path, UnaryOperator<Exchange> explain) {
        var start = System.nanoTime();
        var exchange = explain.apply(answer(request));
        log(request.method(), path, exchange, Duration.ofNanos(System.nanoTime() - start));
        return exchange;
    }

    private Exchange answer(HttpRequest request) {
        var future = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), maxBytes()));
        try {
            return new Exchange.Answered(new Answer(inTime(future)));
        } catch (TimeoutException e) {
            return new Exchange.NoAnswer("the answer took too long");
        } catch (ExecutionException e) {
            return Failures.of(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Exchange.NoAnswer("the wait for the answer was broken off");
        }
    }

    private HttpResponse<byte[]> inTime(CompletableFuture<HttpResponse<byte[]>> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return future.get(limits.overall().toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            // Ends the exchange and its connection; does nothing after a whole answer.
            future.cancel(true);
        }
    }

    private long maxBytes() {
        return limits.maxResponseBytes();
    }

    private static void log(String method, String path, Exchange exchange, Duration took) {
        var event = log.atDebug()
                .addKeyValue("method", method)
                .addKeyValue("path", path)
                .addKeyValue("milliseconds", took.toMillis());
        switch (exchange) {
            case Exchange.Answered(var answer) ->
                event.addKeyValue("status", answer.status())
                        .addKeyValue("request", answer.header("X-Request-Id").orElse("none"))
                        .log("Pinpoint answered");
            case Exchange.Held(var pause) ->
                event.addKeyValue("until", pause.until()).log("Pinpoint not asked");
            case Exchange.NotReached(var why) -> event.addKeyValue("why", why).log("Pinpoint not reached");
            case Exchange.BrokenOff(var why) -> event.setCause(why).log("a request to Pinpoint was broken off");
            case Exchange.NoAnswer(var why) -> event.addKeyValue("why", why).log("no answer from Pinpoint");
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
