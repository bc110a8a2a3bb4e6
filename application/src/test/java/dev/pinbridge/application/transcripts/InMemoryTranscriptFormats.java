package dev.pinbridge.application.transcripts;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.transcripts.Speaker;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import dev.pinbridge.domain.transcripts.TranscriptFormats;
import dev.pinbridge.domain.transcripts.Utterance;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Reads WebVTT in which each cue is one voice, and nothing else, for tests that write it themselves.
public final class InMemoryTranscriptFormats implements TranscriptFormats {
    private static final Pattern CUE =
            Pattern.compile("([0-9:]{8})\\.([0-9]{3}) --> ([0-9:]{8})\\.([0-9]{3})\n<v ([^>]+)>([^<]+)</v>");

    @Override
    public Spoken read(String text, TranscriptFormat format) {
        if (text.length() > MOST_CHARACTERS) {
            throw new InvalidValue("must have at most " + MOST_CHARACTERS + " characters; it has " + text.length());
        }
        var numbers = new LinkedHashMap<String, Integer>();
        var utterances = CUE.matcher(text)
                .results()
                .map(cue -> new Utterance(
                        numbers.computeIfAbsent(cue.group(5), _ -> numbers.size()),
                        time(cue.group(1), cue.group(2)),
                        time(cue.group(3), cue.group(4)),
                        cue.group(6)))
                .toList();
        if (utterances.isEmpty()) {
            throw new InvalidValue("must be WebVTT; line 1 does not begin with WEBVTT");
        }
        return new Spoken(speakers(numbers.sequencedKeySet().stream().toList()), utterances);
    }

    private static List<Speaker> speakers(List<String> labels) {
        return labels.stream().map(label -> new Speaker(label, null)).toList();
    }

    private static Duration time(String time, String millis) {
        return Duration.ofSeconds(LocalTime.parse(time).toSecondOfDay()).plusMillis(Long.parseLong(millis));
    }
}
