package dev.pinbridge.transcripts;

import java.util.List;
import java.util.stream.Stream;

/// Who says what in cues: by the tags for voices, or, in a file without any, by the names that stand before what
/// is said.
final class Voices {
    private record Voiced(Span span, List<Voice> voices) {
        List<String> lines() {
            return voices.stream().flatMap(voice -> voice.text().lines()).toList();
        }
    }

    private Voices() {}

    static List<Said> of(List<Cue> cues) {
        var voiced = cues.stream()
                .map(cue -> new Voiced(cue.span(), Markup.read(String.join("\n", cue.lines()))))
                .toList();
        return voiced.stream().flatMap(cue -> cue.voices().stream()).anyMatch(voice -> voice.name() != null)
                ? voiced.stream().flatMap(Voices::named).toList()
                : labelled(voiced);
    }

    private static Stream<Said> named(Voiced cue) {
        return cue.voices().stream().map(voice -> said(cue, voice));
    }

    private static Said said(Voiced cue, Voice voice) {
        return new Said(voice.name() == null ? "" : voice.name(), cue.span(), OneLine.of(voice.text()));
    }

    private static List<Said> labelled(List<Voiced> cues) {
        var labels = Labels.in(cues.stream().map(Voiced::lines).toList());
        return cues.stream()
                .flatMap(cue -> labels.split(cue.lines()).stream().map(voice -> said(cue, voice)))
                .toList();
    }
}
