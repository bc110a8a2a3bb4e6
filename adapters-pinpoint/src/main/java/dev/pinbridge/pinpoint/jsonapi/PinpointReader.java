package dev.pinbridge.pinpoint.jsonapi;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.pinpoint.http.Answer;
import dev.pinbridge.pinpoint.http.Exchange;
import dev.pinbridge.pinpoint.http.PinpointHttp;
import dev.pinbridge.pinpoint.http.Query;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Asks Pinpoint for resources. Everything that is not an answer is thrown as
/// [dev.pinbridge.domain.integration.AtsTrouble].
public final class PinpointReader {
    /// The most that Pinpoint gives (reference, section 2).
    public static final int LARGEST_PAGE = 1000;
    private static final int MOST_PAGES = 200;

    private final PinpointHttp http;
    private final CallReports reports;
    private final InstantSource clock;
    private final int pageSize;

    public PinpointReader(PinpointHttp http, CallReports reports, InstantSource clock, int pageSize) {
        this.http = http;
        this.reports = reports;
        this.clock = clock;
        this.pageSize = pageSize;
    }

    /// Empty when Pinpoint says that there is no such record. A 404 of anything else is trouble.
    public Optional<Document> find(AtsCredentials credentials, String path, Query query, Capability needed) {
        return reports.of(credentials, needed, () -> {
            var answer = answered(http.get(credentials, path, query));
            return saysNotFound(answer) ? Optional.empty() : Optional.of(read(answer, needed));
        });
    }

    /// As [#find], for a question that Pinpoint may not know: that it is refused (400) means empty, too.
    public Optional<Document> findIfUnderstood(
            AtsCredentials credentials, String path, Query query, Capability needed) {
        return reports.of(credentials, needed, () -> {
            var answer = answered(http.get(credentials, path, query));
            return saysNotFound(answer) || answer.status() == 400
                    ? Optional.empty()
                    : Optional.of(read(answer, needed));
        });
    }

    /// One page, and how many records there are on all, if Pinpoint says so (reference, section 2).
    public Page page(AtsCredentials credentials, String path, Query query, int number, Capability needed) {
        var paged = paged(query, number).and("stats[total]", "count");
        return reports.of(credentials, needed, () -> {
            var answer = answered(http.get(credentials, path, paged));
            var document = read(answer, needed);
            return new Page(
                    document, pageSize, document.total(), Dates.of(answer).orElseGet(clock::instant));
        });
    }

    /// As [#find], with the time of the answer.
    public Optional<Page> findPage(AtsCredentials credentials, String path, Query query, Capability needed) {
        return find(credentials, path, query, needed)
                .map(document -> new Page(document, pageSize, null, clock.instant()));
    }

    /// All pages, until one is not full: there is no link to the next one (reference, section 2). `query` should
    /// name an order that keeps rows from moving between pages.
    public List<Document> pages(AtsCredentials credentials, String path, Query query, Capability needed) {
        var pages = new ArrayList<Document>();
        var seen = new HashSet<String>();
        for (var number = 1; number <= MOST_PAGES; number++) {
            var page = document(credentials, path, query, number, needed);
            if (page.data().isEmpty()) {
                return pages;
            }
            pages.add(page);
            if (page.data().size() < pageSize) {
                return pages;
            }
            var before = seen.size();
            page.data().forEach(resource -> seen.add(String.valueOf(resource.id())));
            if (seen.size() == before) {
                throw Trouble.unavailable("Pinpoint repeats the same page");
            }
        }
        throw Trouble.unavailable("Pinpoint has more than " + MOST_PAGES * pageSize + " records of a kind");
    }

    private Query paged(Query query, int number) {
        return query.and("page[number]", Integer.toString(number)).and("page[size]", Integer.toString(pageSize));
    }

    private Document document(AtsCredentials credentials, String path, Query query, int number, Capability needed) {
        var paged = paged(query, number);
        return reports.of(credentials, needed, () -> read(answered(http.get(credentials, path, paged)), needed));
    }

    private Document read(Answer answer, Capability needed) {
        if (!answer.isSuccess()) {
            throw Trouble.of(answer, needed, clock.instant());
        }
        try {
            return Document.read(answer.body());
        } catch (NotJsonApi _) {
            throw Trouble.senseless();
        }
    }

    private static boolean saysNotFound(Answer answer) {
        return answer.status() == 404 && Problems.of(answer).documented();
    }

    private static Answer answered(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered(var answer) -> answer;
            case Exchange.Held(var pause) -> throw new AtsPaused(pause);
            case Exchange.BrokenOff(var why) ->
                throw new IllegalStateException("nothing but the request line was to be sent", why);
            case Exchange.NotReached(var why) -> throw Trouble.unavailable("Pinpoint cannot be reached: " + why);
            case Exchange.NoAnswer(var why) -> throw Trouble.unavailable("Pinpoint did not answer: " + why);
        };
    }
}
