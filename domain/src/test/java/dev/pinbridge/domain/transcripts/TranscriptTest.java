package dev.pinbridge.domain.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final Participant ANA = new Participant("Ana Lima", null, ParticipantRole.UNKNOWN);
    private static final Participant BO = new Participant("Bo Berg", null, ParticipantRole.UNKNOWN);
    private static final UUID ANY = new UUID(0, 7);

    @Test
    void countsWhatEverybodySaysAndOverlapsOnce() {
        // given
        var spoken = new Spoken(
                List.of(new Speaker("Ana", null), new Speaker("Bo", null), new Speaker("Di", null)),
                List.of(
                        said(0, 0, 10, "one two"),
                        said(1, 3, 20, "three"),
                        said(0, 5, 12, "four"),
                        said(0, 6, 7, "x")));
        // when
        var outline = transcript(spoken).outline();
        // then
        assertThat(outline.speakers())
                .extracting(SpokenBy::talk)
                .containsExactly(Duration.ofSeconds(12), Duration.ofSeconds(17), Duration.ZERO);
        assertThat(outline.speakers()).extracting(SpokenBy::words).containsExactly(4, 1, 0);
        assertThat(outline.utterances()).isEqualTo(4);
        assertThat(outline.length()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void tiesSpeakersAnewExceptThoseOfWhomSomebodySaidWhoTheyAre() {
        // given
        var spoken = new Spoken(
                List.of(new Speaker("Ana", BO), new Speaker("Bo", null), new Speaker("Di", null)), List.of());
        var outline = transcript(spoken).outline().assign(1, ANA).assign(2, null);
        // when
        var tied = outline.tie(label -> label.equals("Ana") ? Optional.empty() : Optional.of(BO));
        // then
        assertThat(participants(tied)).containsExactly(null, ANA, null);
        assertThat(tied.speakers()).extracting(SpokenBy::isAssigned).containsExactly(false, true, true);
        assertThat(participants(tied.tie(_ -> Optional.of(BO)))).containsExactly(BO, ANA, null);
    }

    @Test
    void refusesSpeakersWhoAreNotThere() {
        assertThatThrownBy(() -> new Spoken(List.of(new Speaker("Ana", null)), List.of(said(1, 0, 1, "Hi"))))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesMoreThanADayOfTalk() {
        assertThatThrownBy(() -> new Spoken(
                        List.of(new Speaker("Ana", null)),
                        Collections.nCopies(Spoken.MOST_UTTERANCES + 1, said(0, 0, 1, "Hi"))))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must have at most 20000 utterances; it has 20001");
        assertThatThrownBy(() ->
                        new Spoken(Collections.nCopies(Spoken.MOST_SPEAKERS + 1, new Speaker("Ana", null)), List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must have at most 100 speakers; it has 101");
    }

    private static List<@Nullable Participant> participants(TranscriptOutline outline) {
        return outline.speakers().stream()
                .<@Nullable Participant>map(one -> one.speaker().participant())
                .toList();
    }

    private static Utterance said(int speaker, int from, int to, String text) {
        return new Utterance(speaker, Duration.ofSeconds(from), Duration.ofSeconds(to), text);
    }

    private static Transcript transcript(Spoken spoken) {
        return new Transcript(new OrganisationId(ANY), new CallId(ANY), 1, spoken, new PersonId(ANY), Instant.EPOCH);
    }
}
