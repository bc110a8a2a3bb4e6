package dev.pinbridge.application.notes;

import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.transcripts.Speaker;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was said, as a script: who takes part (`Ada = candidate`), then a line for each utterance (`Ada:
/// Hello.`). One that begins with `~` is said while the one before it still is.
public final class Talk {
    private static final Duration CROSSING = Duration.ofSeconds(1);

    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private Talk() {}

    public static Spoken read(String script) {
        var talk = new Talk();
        script.lines().filter(line -> !line.isBlank()).forEach(talk::line);
        return new Spoken(talk.speakers, talk.utterances);
    }

    private void line(String line) {
        var colon = line.indexOf(": ");
        var equals = line.indexOf(" = ");
        if (colon < 0 || (equals >= 0 && equals < colon)) {
            introduce(line.substring(0, equals), line.substring(equals + 3));
        } else if (line.startsWith("~")) {
            now = now.minus(CROSSING);
            say(line.substring(1, colon), line.substring(colon + 2));
        } else {
            say(line.substring(0, colon), line.substring(colon + 2));
        }
    }

    private void introduce(String name, String role) {
        var known = role.strip().toUpperCase(Locale.ROOT);
        speakers.add(
                known.equals("UNKNOWN")
                        ? new Speaker(name, null)
                        : new Speaker(name, new Participant(name, null, ParticipantRole.valueOf(known))));
    }

    private void say(String name, String text) {
        var speaker = speakers.stream().map(Speaker::label).toList().indexOf(name);
        var end = now.plus(CROSSING).plusMillis(text.length() * 60L);
        utterances.add(new Utterance(speaker, now, end, text));
        now = end;
    }
}
