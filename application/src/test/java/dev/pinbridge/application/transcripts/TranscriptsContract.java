package dev.pinbridge.application.transcripts;

import static dev.pinbridge.application.calls.ACall.aCall;
import static dev.pinbridge.application.calls.ACall.expected;
import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static dev.pinbridge.application.transcripts.ATranscript.ANA;
import static dev.pinbridge.application.transcripts.ATranscript.aTranscript;
import static dev.pinbridge.application.transcripts.ATranscript.utterance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.transcripts.NumberedUtterance;
import dev.pinbridge.domain.transcripts.Transcript;
import dev.pinbridge.domain.transcripts.TranscriptOutline;
import dev.pinbridge.domain.transcripts.TranscriptVersion;
import dev.pinbridge.domain.transcripts.Transcripts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What [Transcripts] promises.
public interface TranscriptsContract extends StoresContract {
    @Test
    default void keepsWhatWasSaidAndBySpeakersHowMuch() {
        // given
        var transcript = saved(aTranscript(someCall(someOrganisation()), 2_000));
        // then
        assertThat(found(transcript)).contains(transcript);
        assertThat(outline(transcript)).isEqualTo(transcript.outline());
        assertThat(outline(transcript).speakers()).hasSize(2);
    }

    @Test
    default void keepsATranscriptInWhichNobodySpeaks() {
        // given
        var transcript = saved(aTranscript(someCall(someOrganisation()), 0));
        // then
        assertThat(found(transcript)).contains(transcript);
    }

    @Test
    default void replacesTheEarlierOneWithAllThatWasSaidOfItsSpeakers() {
        // given
        var call = someCall(someOrganisation());
        var earlier = saved(aTranscript(call, 5));
        run(
                call.organisation(),
                () -> transcripts().saveSpeakers(earlier.outline().assign(1, ANA)));
        // when
        var later = saved(aTranscript(call, 2, 3));
        // then
        assertThat(found(later)).contains(later);
        assertThat(outline(later)).isEqualTo(later.outline());
        assertThat(utterances(call.organisation(), List.of(earlier.outline().id()), 0, 9))
                .isEmpty();
    }

    @Test
    default void tellsTheOutlinesOfManyCalls() {
        // given
        var organisation = someOrganisation();
        var one = saved(aTranscript(someCall(organisation), 1));
        var other = saved(aTranscript(someCall(organisation), 7, 3));
        var without = someCall(organisation);
        // then
        assertThat(in(
                        organisation,
                        () -> transcripts().outlines(organisation, List.of(one.call(), other.call(), without.id()))))
                .isEqualTo(Map.of(one.call(), one.outline(), other.call(), other.outline()));
        assertThat(in(organisation, () -> transcripts().outlines(organisation, List.<CallId>of())))
                .isEmpty();
    }

    @Test
    default void keepsWhoSpeaksUntilTheTranscriptIsReplaced() {
        // given
        var call = someCall(someOrganisation());
        var transcript = saved(aTranscript(call, 4));
        var nameless = new Participant(null, "bo@example.org", ParticipantRole.UNKNOWN);
        var assigned = transcript.outline().assign(0, null).assign(1, nameless);
        // when
        run(call.organisation(), () -> transcripts().saveSpeakers(assigned));
        // then
        assertThat(outline(transcript)).isEqualTo(assigned);
        assertThat(found(transcript).orElseThrow().spoken().speakers())
                .extracting(speaker -> speaker.participant())
                .containsExactly(null, nameless);
        // when
        var later = saved(aTranscript(call, 2, 4));
        run(call.organisation(), () -> transcripts().saveSpeakers(assigned));
        // then
        assertThat(outline(later)).isEqualTo(later.outline());
    }

    @Test
    default void pagesThroughManyAtOnce() {
        // given
        var organisation = someOrganisation();
        var one = saved(aTranscript(someCall(organisation), 5)).outline().id();
        var other = saved(aTranscript(someCall(organisation), 3, 3)).outline().id();
        var older = new TranscriptVersion(
                saved(aTranscript(someCall(organisation), 2, 9)).call(), 1);
        // then
        assertThat(utterances(organisation, List.of(one, other, older), 2, 2))
                .isEqualTo(Map.of(one, List.of(numbered(2), numbered(3)), other, List.of(numbered(2))));
        assertThat(utterances(organisation, List.of(one, other), 4, 9)).isEqualTo(Map.of(one, List.of(numbered(4))));
        assertThat(utterances(organisation, List.of(), 0, 9)).isEmpty();
    }

    private static NumberedUtterance numbered(int number) {
        return new NumberedUtterance(number, utterance(number));
    }

    @Test
    default void goesWithItsCall() {
        // given
        var organisation = someOrganisation();
        var call = expected(organisation, ACCOUNT, "7", Times.NOON);
        run(organisation, () -> stores().calls().calls().add(call));
        var transcript = saved(aTranscript(call, 2));
        // when
        run(organisation, () -> stores().accountRecords().purge(organisation, Product.METAVIEW, ACCOUNT));
        // then
        assertThat(found(transcript)).isEmpty();
        assertThat(in(organisation, () -> transcripts().outlines(organisation, List.of(call.id()))))
                .isEmpty();
        assertThat(utterances(organisation, List.of(transcript.outline().id()), 0, 9))
                .isEmpty();
    }

    @Test
    default void showsNothingToAnotherOrganisation() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var transcript = saved(aTranscript(someCall(organisation), 2));
        // then
        for (var asked : List.of(organisation, other)) {
            assertThat(in(other, () -> transcripts().find(asked, transcript.call())))
                    .isEmpty();
            assertThat(in(other, () -> transcripts().outlines(asked, List.of(transcript.call()))))
                    .isEmpty();
            assertThat(in(
                            other,
                            () -> transcripts()
                                    .utterances(
                                            asked, List.of(transcript.outline().id()), 0, 9)))
                    .isEmpty();
        }
    }

    private Call someCall(OrganisationId organisation) {
        var call = aCall(organisation);
        run(organisation, () -> stores().calls().calls().add(call));
        return call;
    }

    private Transcript saved(Transcript transcript) {
        run(transcript.organisation(), () -> transcripts().save(transcript));
        return transcript;
    }

    private Optional<Transcript> found(Transcript transcript) {
        return in(transcript.organisation(), () -> transcripts().find(transcript.organisation(), transcript.call()));
    }

    private TranscriptOutline outline(Transcript transcript) {
        return in(
                transcript.organisation(),
                () -> transcripts()
                        .outlines(transcript.organisation(), List.of(transcript.call()))
                        .values()
                        .iterator()
                        .next());
    }

    private Map<TranscriptVersion, List<NumberedUtterance>> utterances(
            OrganisationId organisation, List<TranscriptVersion> of, int from, int size) {
        return in(organisation, () -> transcripts().utterances(organisation, of, from, size));
    }

    private Transcripts transcripts() {
        return stores().calls().transcripts();
    }
}
