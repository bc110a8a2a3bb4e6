package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.AtsPage.Contents;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.domain.mirror.Unreadable;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.Document;
import dev.pinbridge.pinpoint.jsonapi.Page;
import dev.pinbridge.pinpoint.jsonapi.PinpointReader;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Pinpoint's lists, a thousand records a page, with no more of each than is kept.
final class PinpointRecords implements AtsRecords {
    private static final Logger log = LoggerFactory.getLogger(PinpointRecords.class);
    private static final UserSource USERS = new UserSource();
    private static final JobSource JOBS = new JobSource();
    private static final CandidateSource CANDIDATES = new CandidateSource();
    private static final ApplicationSource APPLICATIONS = new ApplicationSource();
    private static final InterviewSource INTERVIEWS = new InterviewSource();

    private final PinpointReader reader;

    PinpointRecords(PinpointReader reader) {
        this.reader = reader;
    }

    @Override
    public AtsPage read(AtsCredentials credentials, RecordKind kind, Scope scope, Reading reading, int page) {
        var source = source(kind);
        var answer = reader.page(credentials, source.path(), query(source, scope, reading), page, kind.needed());
        return reading instanceof Reading.Ids ? keys(answer) : page(source, answer);
    }

    @Override
    public Optional<AtsPage> find(AtsCredentials credentials, RecordKind kind, Scope scope, String key) {
        var source = source(kind);
        return reader.findPage(credentials, source.path() + "/" + Query.encode(key), source.whole(scope), kind.needed())
                .map(page -> page(source, page));
    }

    private static Source source(RecordKind kind) {
        return switch (kind) {
            case JOBS -> JOBS;
            case USERS -> USERS;
            case INTERVIEWS -> INTERVIEWS;
            case APPLICATIONS -> APPLICATIONS;
            case CANDIDATES -> CANDIDATES;
        };
    }

    private static Query query(Source source, Scope scope, Reading reading) {
        return switch (reading) {
            case Reading.Everything _ -> source.whole(scope).and("sort", "id");
            case Reading.Ids _ -> source.barely(scope).and("sort", "id");
            case Reading.ChangedBefore(var time) ->
                source.whole(scope)
                        .and("filter[updated_at][lt]", time.toString())
                        .and("sort", "-updated_at");
            case Reading.ChangedAfter(var time) ->
                source.whole(scope)
                        .and("filter[updated_at][gt]", time.toString())
                        .and("sort", "updated_at");
            case Reading.ChangedBetween(var after, var before) ->
                source.whole(scope)
                        .and("filter[updated_at][gt]", after.toString())
                        .and("filter[updated_at][lt]", before.toString())
                        .and("sort", "id");
            case Reading.OfCandidate(var candidate) ->
                source.whole(scope)
                        .and("filter[candidate_id]", candidate.value())
                        .and("sort", "id");
            case Reading.StartingBetween(var after, var before) ->
                INTERVIEWS
                        .withApplications(scope)
                        .and("filter[start_at][gt]", after.toString())
                        .and("filter[start_at][lt]", before.toString())
                        .and("sort", "id");
        };
    }

    private static AtsPage keys(Page page) {
        return new AtsPage(ids(page), List.of(), page.size(), page.total(), page.answeredAt(), () -> Contents.NONE);
    }

    private static AtsPage page(Source source, Page page) {
        return new AtsPage(
                ids(page),
                times(page),
                page.size(),
                page.total(),
                page.answeredAt(),
                () -> contents(source, page.document()));
    }

    private static Contents contents(Source source, Document document) {
        var included = Included.in(document);
        var found = new Findings();
        for (var resource : document.data()) {
            found.add(source, resource, included);
        }
        for (var resource : document.included()) {
            if ("applications".equals(resource.type())) {
                found.addAlong(resource, included);
            }
        }
        return new Contents(found.records, found.unreadable);
    }

    private static List<Instant> times(Page page) {
        return page.document().data().stream()
                .flatMap(resource -> time(resource).stream())
                .toList();
    }

    private static Optional<Instant> time(Resource resource) {
        try {
            return Optional.ofNullable(Clean.time(resource.time("updated_at")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static List<String> ids(Page page) {
        return page.document().data().stream()
                .map(resource -> Objects.requireNonNullElse(Clean.line(resource.id()), AtsPage.NO_KEY))
                .toList();
    }

    /// What came of a page.
    private static final class Findings {
        private final List<MirroredRecord> records = new ArrayList<>();
        private final List<Unreadable> unreadable = new ArrayList<>();

        private void add(Source source, Resource resource, Included included) {
            var id = Clean.line(resource.id());
            if (id == null) {
                unreadable.add(new Unreadable(null, "it has no id"));
                return;
            }
            try {
                records.add(source.read(id, resource, included));
            } catch (Senseless e) {
                unreadable.add(new Unreadable(id, String.valueOf(e.getMessage())));
            } catch (JacksonException e) {
                // Its message may quote personal data.
                log.atDebug()
                        .addKeyValue("path", source.path())
                        .addKeyValue("id", id)
                        .log("a record has an odd shape");
                unreadable.add(new Unreadable(id, "its attributes have an unexpected shape"));
            }
        }

        /// One that makes no sense is met again in its own list.
        private void addAlong(Resource resource, Included included) {
            var id = Clean.line(resource.id());
            if (id != null) {
                try {
                    records.add(APPLICATIONS.read(id, resource, included));
                } catch (Senseless | JacksonException e) {
                    log.atDebug().addKeyValue("id", id).log("an application that came along cannot be read");
                }
            }
        }
    }
}
