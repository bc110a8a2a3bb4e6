package dev.pinbridge.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.pinbridge.journeys.RunningService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// A tab of the browser in which somebody is signed in. Complains at the end when a page broke or wrote errors.
final class Tab implements AutoCloseable {
    /// Twice as long as pages take to ask again for what nobody tells them, in milliseconds.
    private static final double PATIENCE = 40_000;
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final List<String> broken = new ArrayList<>();
    final Page page;

    static {
        // A busy machine is no reason to fail.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private Tab(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(broken::add);
    }

    /// Nobody is signed in yet.
    static Tab open() {
        return new Tab(Browsers.shared().newContext(options()));
    }

    /// Whoever the token says is signed in.
    static Tab signedIn(String token) {
        var context = Browsers.shared().newContext(options());
        context.addInitScript("localStorage.setItem('pinbridge.person', 'somebody')");
        context.route("**/dev/token**", route -> route.fulfill(new Route.FulfillOptions().setBody(token)));
        return new Tab(context);
    }

    /// Whoever is signed in is not known to the service any more, whatever is asked of it over HTTP.
    void signInRunsOut() {
        page.route("**/graphql", route -> {
            var headers = new HashMap<>(route.request().headers());
            headers.put("authorization", "Bearer of.another.day");
            route.resume(new Route.ResumeOptions().setHeaders(headers));
        });
    }

    void signInIsGoodAgain() {
        page.unroute("**/graphql");
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(RunningService.shared().home())
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }

    Tab go(String path) {
        page.navigate(path);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, exactly(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, listed(name));
    }

    /// A field that one chooses from a list in.
    Locator choice(String label) {
        return page.getByRole(AriaRole.COMBOBOX, exactly(label));
    }

    /// Types into such a field and takes what is found then.
    void choose(String label, String what) {
        choice(label).fill(what);
        page.getByRole(AriaRole.OPTION).filter(with(what)).first().click();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator section(String title) {
        return page.getByRole(AriaRole.REGION, exactly(title));
    }

    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    static Page.GetByRoleOptions listed(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static Page.GetByRoleOptions exactly(String name) {
        return listed(name).setExact(true);
    }

    static Locator.GetByTextOptions theWords() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /// Waits until these words are to be seen.
    Tab sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /// Finds nothing that keeps people with disabilities out, in light on a screen and in dark on a phone, and
    /// nothing that has to be scrolled to the side; keeps a picture of each.
    void looksGood(String name) {
        page.locator("h1").first().waitFor();
        page.getByLabel("Loading", new Page.GetByLabelOptions().setExact(true))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        looksGood(name, 1280, ColorScheme.LIGHT);
        looksGood(name, 390, ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
    }

    private void looksGood(String name, int width, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        picture(name + "-" + width);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name + " on a screen of " + width)
                .isLessThanOrEqualTo(width);
        assertThat(violations()).as(name + ", " + scheme + ", " + width).isEmpty();
    }

    void picture(String name) {
        // What moves in ends up somewhere; the picture is of that.
        page.evaluate(
                "Promise.all(document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity)"
                        + ".map((one) => one.finished.catch(() => null))).then(() => null)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @SuppressWarnings("unchecked") // the script answers a list of strings
    private List<String> violations() {
        page.evaluate(Browsers.axe());
        return (List<String>) page.evaluate("axe.run().then((found) => found.violations.map((one) => one.id + ': '"
                + " + one.help + ' ' + one.nodes.map((node) => node.html.slice(0, 200)).join(' | ')))");
    }

    @Override
    public void close() {
        context.close();
        assertThat(broken).as("errors in the page").isEmpty();
    }
}
