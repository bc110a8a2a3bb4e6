package dev.pinbridge.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The machine's own Chromium, started once, and driven through the machine's own Node.js.
final class Browsers {
    /// Set to `required` where a missing browser is an error rather than a reason to leave these tests out.
    private static final String DEMAND = "PINBRIDGE_BROWSER";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Path PACKAGES = Path.of("..", "web", "node_modules").toAbsolutePath();
    /// It asks nobody on the network for anything, and needs no display.
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final Optional<Browser> SHARED = start();

    private Browsers() {}

    /// Leaves the test out, saying so, where there is no browser and none is required.
    static Browser shared() {
        if ("required".equals(System.getenv(DEMAND)) && SHARED.isEmpty()) {
            throw new AssertionError("no browser: this needs Chromium and Node.js on the path, and the pages built");
        }
        Assumptions.assumeTrue(SHARED.isPresent(), "no Chromium, no Node.js, or no pages built: they are not tested");
        return SHARED.orElseThrow();
    }

    /// The script that finds what keeps people with disabilities out.
    static String axe() {
        try {
            return Files.readString(PACKAGES.resolve("axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Browser> start() {
        var chromium = NAMES.stream().flatMap(Browsers::onPath).findFirst();
        var node = onPath("node").findFirst();
        var pages = Browsers.class.getClassLoader().getResource("META-INF/resources/cord/index.html");
        if (chromium.isEmpty() || node.isEmpty() || pages == null) {
            return Optional.empty();
        }
        System.setProperty("playwright.cli.dir", driver().toString());
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", node.get().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return Optional.of(playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(FLAGS)));
    }

    /// The folder that Playwright for Java looks for its driver in: here the one that npm brought.
    private static Path driver() {
        try {
            var folder =
                    Files.createDirectories(Path.of("target", "playwright")).toAbsolutePath();
            var link = folder.resolve("package");
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, PACKAGES.resolve("playwright-core"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
