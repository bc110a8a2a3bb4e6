package dev.pinbridge.bootstrap.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where to start, for somebody who opens the service's address in a browser.
@RestController
final class StartPage {
    private final String page = built("META-INF/resources/index.html");

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> start() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(page);
    }

    private static String built(String path) {
        try {
            var resource = new ClassPathResource(path);
            return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : WITHOUT_PAGES;
        } catch (IOException e) {
            return WITHOUT_PAGES;
        }
    }

    private static final String WITHOUT_PAGES = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>Pinbridge</title>
            <style>body { font: 1rem/1.6 system-ui; max-width: 42rem; margin: 3rem auto; padding: 0 1rem }</style>
            <h1>Pinbridge</h1>
            <p>Ties the Pinpoint ATS to two hiring products through one GraphQL API. It was built
            without its pages.</p>
            <ul>
            <li><code>POST /graphql</code>: the API, for signed-in people</li>
            <li><code>POST /documents</code>: CVs, as the part <code>file</code> of multipart/form-data</li>
            <li><code>POST /calls/{id}/transcript</code>: what was said in a call, in the same way</li>
            <li><a href="/actuator/health">/actuator/health</a>: how the service is</li>
            </ul>
            </html>
            """;
}
