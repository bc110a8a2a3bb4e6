package dev.pinbridge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.journeys.Customer;
import dev.pinbridge.journeys.RunningService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the pages are handed out.
class ServingTest {
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+\\.js)\"");

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void pagesAreBuilt() {
        Browsers.shared();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cord", "/cord/", "/cord/inbox/anything", "/notes/calls/x", "/graphiql/"})
    void everyAddressBelowAProductIsItsPageAndAskedForAnew(String path) throws Exception {
        // when
        var page = get(path);
        // then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';", "connect-src 'self';", "frame-ancestors 'none'");
        assertThat(page.body()).contains("<div id=\"root\">");
    }

    @Test
    void whatAPageLoadsIsCompressedAndKept() throws Exception {
        // given
        var matcher = ASSET.matcher(get("/cord/").body());
        assertThat(matcher.find()).isTrue();
        // when
        var asset = get(matcher.group(1), "Accept-Encoding", "gzip, br");
        // then
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(asset.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(get(matcher.group(1)).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    /// What else is in the jars is not to be had, by whoever is signed in either.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/none.js",
                "/assets/%2e%2e/index.html",
                "/assets/%2e%2e/%2e%2e/application.yaml",
                "/application.yaml",
                "/licences.md/../application.yaml",
                "/graphql/forwarding.graphqls"
            })
    void nothingElseIsHandedOut(String path) throws Exception {
        // when
        var answer = get(path, "Authorization", "Bearer " + new Customer().token("GROWTH", "admin"));
        // then
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("spring:", "<div id=", "type Forwarding");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RunningService.shared().home() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
