package dev.pinbridge.pinpoint.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/// A running sandbox on the loopback interface. Companies are told apart by the first segment of the path, so the
/// account `acme` is at `http://127.0.0.1:<port>/acme/api/v1`, and its people can be watched at
/// `/acme/admin/jobs`.
public final class PinpointSandbox implements AutoCloseable {
    private static final int THREADS = 100;

    private final Map<String, Company> companies = new ConcurrentSkipListMap<>();
    private final WireMockServer server;
    private final @Nullable SandboxStore store;

    private PinpointSandbox(int port, @Nullable Path folder, List<Company> companies) {
        companies.forEach(company -> this.companies.put(company.subdomain(), company));
        this.store = folder == null ? null : new SandboxStore(folder);
        this.server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .port(port)
                .http2PlainDisabled(true)
                .containerThreads(THREADS)
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(8)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .templatingEnabled(false)
                .notifier(new Slf4jNotifier(false))
                .extensions(new CatchAll(this::handle)));
    }

    /// Starts on a port, or with 0 on any that is free. Everything is forgotten at the end.
    public static PinpointSandbox start(int port, Company... companies) {
        return new PinpointSandbox(port, null, List.of(companies)).started();
    }

    /// As [#start(int,Company...)], but what is written survives in a folder. A company whose state is there
    /// already continues with it; the state handed in is then only a template that is thrown away.
    public static PinpointSandbox start(int port, Path folder, Company... companies) {
        return new PinpointSandbox(port, folder, List.of(companies)).started();
    }

    /// Where an account is, with `{subdomain}` to be replaced.
    public String urlTemplate() {
        return url() + "/{subdomain}";
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    public Company company(String subdomain) {
        return Optional.ofNullable(companies.get(subdomain))
                .orElseThrow(() -> new IllegalArgumentException("no such company: " + subdomain));
    }

    /// Lets another company in while the sandbox runs; it is not kept.
    public Company add(Company company) {
        company.state().servedAt(url() + "/" + company.subdomain());
        companies.put(company.subdomain(), company);
        return company;
    }

    @Override
    public void close() {
        server.stop();
        if (store != null) {
            store.close();
        }
        companies.values().forEach(company -> company.webhooks().switchOff());
    }

    private PinpointSandbox started() {
        if (store != null) {
            companies.values().forEach(store::attach);
        }
        server.stubFor(any(anyUrl()).willReturn(ok()));
        server.start();
        companies.values().forEach(company -> company.state().servedAt(url() + "/" + company.subdomain()));
        return this;
    }

    private Answer handle(Call call) {
        var segments = call.segments();
        if (segments.isEmpty()) {
            return Answer.html(200, AdminPages.index(companies.values()));
        }
        var company = companies.get(segments.getFirst());
        return company == null
                ? CompanyServer.noSuchPage()
                : company.server().handle(call, segments.subList(1, segments.size()));
    }
}
