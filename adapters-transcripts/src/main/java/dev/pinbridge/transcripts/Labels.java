package dev.pinbridge.transcripts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names before what is said, as in `Ana Lima: Hello` or `[Ana Lima] Hello`. People also say "one thing: ...", so
/// whether something is a name is told from the whole file: in most, every cue begins with one; in others only
/// those that somebody else begins, and then the same names come again.
final class Labels {
    private static final int MOST_WORDS = 6;
    /// In dialogues a line may begin with a dash or with angles.
    private static final String BEGINNING = "\\s*+(?:-\\s++|>>++\\s*+)?+";
    private static final Pattern WITH_COLON =
            Pattern.compile(BEGINNING + "([^\\[\\]:\uFF1A?!;\"]{1,80})(?::(?=\\s|$)|\uFF1A)\\s*+(.*)", Pattern.DOTALL);
    private static final Pattern IN_BRACKETS =
            Pattern.compile(BEGINNING + "\\[([^\\[\\]]{1,80})\\][:\uFF1A]?\\s*+(.*)", Pattern.DOTALL);

    private final Map<Label, Integer> uses;
    private final Set<Boolean> usual;
    private String speaking = "";

    /// @param usual whether most cues have one in brackets, one without, both or neither
    private Labels(Map<Label, Integer> uses, Set<Boolean> usual) {
        this.uses = uses;
        this.usual = usual;
    }

    /// What may be a name.
    private record Label(String name, boolean isInBrackets) {}

    private record Labelled(Label label, String text) {}

    /// @param cues the lines of each
    static Labels in(Collection<List<String>> cues) {
        var uses = new HashMap<Label, Integer>();
        var first = new HashMap<Boolean, Integer>();
        for (var lines : cues) {
            lines.stream()
                    .limit(1)
                    .flatMap(line -> candidate(line).stream())
                    .forEach(found -> first.merge(found.label().isInBrackets(), 1, Integer::sum));
            lines.stream()
                    .flatMap(line -> candidate(line).stream())
                    .forEach(found -> uses.merge(found.label(), 1, Integer::sum));
        }
        first.values().removeIf(count -> 2 * count < cues.size());
        return new Labels(uses, Set.copyOf(first.keySet()));
    }

    /// Who says what in the lines of the next cue. Without a name whoever spoke last goes on.
    List<Voice> split(List<String> lines) {
        var voices = new ArrayList<Voice>();
        for (var line : lines) {
            var found = candidate(line).filter(this::isName);
            found.ifPresent(labelled -> speaking = labelled.label().name());
            voices.add(new Voice(speaking, found.map(Labelled::text).orElse(line)));
        }
        return voices;
    }

    private boolean isName(Labelled found) {
        var label = found.label();
        return usual.contains(label.isInBrackets())
                || (!label.isInBrackets() && isCapital(label.name()) && uses.getOrDefault(label, 0) > 1);
    }

    /// Or of a script that has none.
    private static boolean isCapital(String label) {
        return !Character.isLowerCase(label.codePointAt(0));
    }

    private static Optional<Labelled> candidate(String line) {
        return found(WITH_COLON, line).or(() -> found(IN_BRACKETS, line));
    }

    private static Optional<Labelled> found(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.lookingAt()
                ? Optional.of(new Labelled(
                                new Label(OneLine.of(found.group(1)), pattern == IN_BRACKETS), found.group(2)))
                        .filter(labelled -> isLikeAName(labelled.label().name()))
                : Optional.empty();
    }

    private static boolean isLikeAName(String label) {
        return label.codePoints().anyMatch(Character::isLetterOrDigit) && label.split(" ").length <= MOST_WORDS;
    }
}
