package dev.pinbridge.graphql.mirror;

import static dev.pinbridge.application.World.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.mirror.Mirrored;
import dev.pinbridge.application.mirror.RecordChange;
import dev.pinbridge.application.mirror.SyncAtsRecordResult;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.mirror.Descent;
import dev.pinbridge.domain.mirror.History;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.SyncRun;
import dev.pinbridge.domain.mirror.SyncRunType;
import dev.pinbridge.domain.mirror.Unreadable;
import dev.pinbridge.graphql.Answer;
import dev.pinbridge.graphql.Api;
import dev.pinbridge.graphql.Outcomes;
import dev.pinbridge.graphql.errors.ErrorCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MirrorsTest {
    private static final String FIELDS = "account hasRestrictedJobs isFirstImportComplete kinds { kind status"
            + " recordCount unreadableCount unreadable { key reason } importedCount totalCount recordsPerSecond"
            + " startedAt finishedAt estimatedEndAt lastLookAt lastChangeAt nextLookAt trouble troubledAt }";
    private static final String MIRRORS = "{ atsMirrors { " + FIELDS + " } }";
    private static final String ERRORS = "errors { __typename ... on UserError { code message } }";

    private final Api api = Api.connected();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void tellsHowFarTheImportOfAKindHasCome() {
        // given
        var began = api.world.instant();
        save(mirror(RecordKind.APPLICATIONS)
                .with(new History.Descending(began, Descent.from(began), 2_000, 10_000L))
                .counted());
        keep();
        api.world.pass(Duration.ofSeconds(100));
        // when
        var kind = kind("APPLICATIONS");
        // then
        assertThat(kind.get("status").asString()).isEqualTo("IMPORTING");
        assertThat(kind.get("recordCount").asInt()).isEqualTo(1);
        assertThat(kind.get("importedCount").asInt()).isEqualTo(2_000);
        assertThat(kind.get("totalCount").asInt()).isEqualTo(10_000);
        assertThat(kind.get("recordsPerSecond").asDouble()).isEqualTo(20);
        assertThat(kind.get("startedAt").asString()).isEqualTo(began.toString());
        assertThat(kind.get("estimatedEndAt").asString())
                .isEqualTo(began.plusSeconds(500).toString());
        assertThat(kind.get("finishedAt").isNull()).isTrue();
        assertThat(kind.get("unreadableCount").asInt()).isEqualTo(1);
        assertThat(kind.at("/unreadable/0/reason").asString()).isEqualTo("it names no job");
    }

    @Test
    void tellsWhatIsWrong() {
        // given
        var now = api.world.instant();
        save(mirror(RecordKind.JOBS)
                .troubled("Pinpoint did not answer", now, now.plusSeconds(60))
                .counted());
        // when
        var kind = kind("JOBS");
        // then
        assertThat(kind.get("status").asString()).isEqualTo("NOT_BEGUN");
        assertThat(kind.get("trouble").asString()).isEqualTo("Pinpoint did not answer");
        assertThat(kind.get("troubledAt").asString()).isEqualTo(now.toString());
        assertThat(kind.get("recordsPerSecond").isNull()).isTrue();
    }

    @Test
    void tellsWhenItLookedAndLooksAgain() {
        // given
        var now = api.world.instant();
        var mirror = mirror(RecordKind.JOBS);
        save(mirror.with(new History.Complete(now.minusSeconds(60), now, 7))
                .with(mirror.looks().looked(now, now, true, Duration.ofMinutes(1)))
                .counted());
        // when
        var kind = kind("JOBS");
        // then
        assertThat(kind.get("status").asString()).isEqualTo("COMPLETE");
        assertThat(kind.get("finishedAt").asString()).isEqualTo(now.toString());
        assertThat(kind.get("lastLookAt").asString()).isEqualTo(now.toString());
        assertThat(kind.get("lastChangeAt").asString()).isEqualTo(now.toString());
        assertThat(kind.get("nextLookAt").asString())
                .isEqualTo(now.plusSeconds(60).toString());
        assertThat(kind.get("estimatedEndAt").isNull()).isTrue();
        assertThat(kind("USERS").get("status").asString()).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void showsWhatCameOfReading() {
        // given
        var organisation = api.signedIn().organisation();
        var began = api.world.instant();
        var runs = api.world.stores.mirror().runs();
        var run = new SyncRun(
                organisation, ACME, RecordKind.USERS, SyncRunType.SWEEP, began, 3, 1, began.plusSeconds(2), null);
        api.world.transactions.run(organisation, () -> runs.note(run));
        // when
        var answer =
                api.ask("{ atsMirrors { runs { kind type startedAt endedAt changedCount removedCount trouble } } }");
        // then
        assertThat(answer.at("/atsMirrors/0/runs").toString())
                .isEqualTo("[{\"kind\":\"USERS\",\"type\":\"SWEEP\",\"startedAt\":\"" + began + "\",\"endedAt\":\""
                        + began.plusSeconds(2) + "\",\"changedCount\":3,\"removedCount\":1,\"trouble\":null}]");
        assertThat(api.ask("{ atsMirrors { runs(first: 101) { kind } } }").codes())
                .containsExactly("BAD_REQUEST");
    }

    @Test
    void bringsTheNextLookForward() {
        // when
        var answer = api.ask(
                "mutation { syncAts(input: {kinds: [JOBS]}) { report { mirrors { account } } " + ERRORS + " } }");
        // then
        assertThat(answer.at("/syncAts/report/mirrors/0/account").asString()).isEqualTo(ACME.value());
        assertThat(answer.at("/syncAts/errors")).isEmpty();
        assertThat(api.world.mirrorRuns.woken()).contains(ACME);
    }

    @Test
    void saysThatNothingIsConnected() {
        try (var unconnected = Api.unconnected()) {
            // when
            var answer = unconnected.ask("mutation { syncAts(input: {}) { report { mirrors { account } } " + ERRORS
                    + " }" + " setMirrorScope(input: {hasRestrictedJobs: true}) { report { mirrors { account } } "
                    + ERRORS + " } }");
            // then
            for (var field : List.of("syncAts", "setMirrorScope")) {
                assertThat(answer.at("/" + field + "/report").isNull()).isTrue();
                assertThat(answer.at("/" + field + "/errors/0/__typename").asString())
                        .isEqualTo("NothingConnectedError");
                assertThat(answer.at("/" + field + "/errors/0/code").asString()).isEqualTo("ATS_NOT_CONNECTED");
            }
            assertThat(unconnected.ask(MIRRORS).at("/atsMirrors")).isEmpty();
        }
    }

    @Test
    void everyOutcomeOfFetchingARecordIsTold() {
        Outcomes.check(
                SyncAtsRecordResult.class,
                result -> SyncAtsRecordPayload.of(result).errors(),
                Map.of(
                        new SyncAtsRecordResult.Synced(ACME, RecordKind.JOBS, "7", RecordChange.ADDED, 0), List.of(),
                        new SyncAtsRecordResult.NotConnected(), List.of(ErrorCode.ATS_NOT_CONNECTED),
                        new SyncAtsRecordResult.NotPermitted(new Loss.OfCapability(Capability.READ_USERS)),
                                List.of(ErrorCode.PERMISSIONS_MISSING),
                        new SyncAtsRecordResult.AtsUnreachable("it does not answer"),
                                List.of(ErrorCode.ATS_UNREACHABLE)));
        assertThat(List.of(AttentionCause.values()))
                .extracting(cause -> new ReadingDeniedError(new Loss.OfConnection(cause)).code())
                .containsExactly(ErrorCode.API_KEY_REFUSED, ErrorCode.API_SWITCHED_OFF);
    }

    @Test
    void fetchesOneRecord() {
        // given
        api.world.atsRecords.put(Mirrored.job(7, api.world.instant()));
        // when
        var answer = fetched("JOB", "7");
        // then
        assertThat(answer.at("/syncAtsRecord/record").toString())
                .isEqualTo("{\"account\":\"acme\",\"kind\":\"JOB\",\"key\":\"7\",\"change\":\"ADDED\","
                        + "\"isThere\":true,\"changedApplicationCount\":0}");
        assertThat(fetched("APPLICATION", "9").text("/syncAtsRecord/record/change"))
                .isEqualTo("NOT_FOUND");
        assertThat(fetched("USER", "7").payloadErrors()).containsExactly("ReadingDeniedError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "7/applications", "7?include=x", "\u0000"})
    void asksForNothingThatIsNoId(String key) {
        assertThat(fetched("JOB", key).payloadErrors()).containsExactly("InvalidInputError");
    }

    private Answer fetched(String kind, String key) {
        return api.ask(
                "mutation($kind: AtsRecordKind!, $key: String!) { syncAtsRecord(input: {kind: $kind, key: $key}) {"
                        + " record { account kind key change isThere changedApplicationCount } " + ERRORS + " } }",
                "kind",
                kind,
                "key",
                key);
    }

    @Test
    void letsAdminsAloneIncludeRestrictedJobs() {
        // given
        var set = "mutation { setMirrorScope(input: {hasRestrictedJobs: true}) {"
                + " report { mirrors { hasRestrictedJobs } } " + ERRORS + " } }";
        api.signIn(Role.RECRUITER);
        // when, then
        assertThat(api.ask(set).codes()).containsExactly("FORBIDDEN");
        // when
        api.signIn(Role.ADMIN);
        // then
        assertThat(api.ask(set)
                        .at("/setMirrorScope/report/mirrors/0/hasRestrictedJobs")
                        .asBoolean())
                .isTrue();
    }

    private KindMirror mirror(RecordKind kind) {
        return KindMirror.notBegun(api.signedIn().organisation(), ACME, kind, api.world.instant());
    }

    private void save(KindMirror mirror) {
        api.world.transactions.run(
                mirror.organisation(), () -> api.world.stores.mirror().kinds().save(mirror));
    }

    private void keep() {
        var organisation = api.signedIn().organisation();
        var records = api.world.stores.mirror().records();
        var now = api.world.instant();
        api.world.transactions.run(organisation, () -> {
            records.save(organisation, ACME, List.of(Mirrored.application(4, now)), now);
            records.keepAside(
                    organisation, ACME, RecordKind.APPLICATIONS, List.of(new Unreadable("5", "it names no job")), now);
        });
    }

    private JsonNode kind(String name) {
        return api.ask(MIRRORS).at("/atsMirrors/0/kinds").values().stream()
                .filter(kind -> kind.get("kind").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
