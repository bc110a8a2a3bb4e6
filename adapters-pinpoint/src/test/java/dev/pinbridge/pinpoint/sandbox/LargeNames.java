package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Names of people who do not exist, put together from syllables of several scripts, and mail addresses for them
/// in mixed case.
final class LargeNames {
    private static final List<String> SCRIPTS = List.of(
            "ka vo re li su mé tå ñor zü pli øn dra",
            "те ло ки на рю ву ще ґо миї ся",
            "κα λο μυ ρεί θι νώ σα φε",
            "لا مو ري نا كو سي دا",
            "לי מו שא רן דו קה",
            "林 澄 若 遥 墨 溪 云 岚",
            "み ら の か つ れ ほ",
            "가 람 솔 하 누 빛",
            "का मे तो रि नू शा");
    private static final List<String> PLAIN =
            List.of("ka", "vo", "re", "li", "su", "me", "ta", "nor", "zu", "pli", "dra");
    private static final List<String> ENDS = List.of("@example.org", "@example.com", "@Example.NET");
    private static final int FIRST_NAMES = 300;
    private static final int LAST_NAMES = 1200;

    private final List<List<String>> first;
    private final List<List<String>> last;

    /// A person and the address they write from.
    record Name(String first, String last, String email) {}

    LargeNames(RandomGenerator random) {
        this.first = pools(random, FIRST_NAMES, 2);
        this.last = pools(random, LAST_NAMES, 3);
    }

    /// @param number makes the address the only one of its kind
    Name next(RandomGenerator random, int number) {
        var script = random.nextInt(3) == 0 ? random.nextInt(SCRIPTS.size()) : 0;
        return new Name(any(random, first.get(script)), any(random, last.get(script)), email(random, number));
    }

    private static String email(RandomGenerator random, int number) {
        var local = any(random, PLAIN) + any(random, PLAIN) + "." + any(random, PLAIN) + any(random, PLAIN) + number;
        var written = switch (random.nextInt(5)) {
            case 0 -> local.toUpperCase(Locale.ROOT);
            case 1 -> capital(local);
            default -> local;
        };
        return written + any(random, ENDS);
    }

    private static List<List<String>> pools(RandomGenerator random, int size, int longest) {
        return SCRIPTS.stream()
                .map(script -> List.of(script.split(" ")))
                .map(syllables -> IntStream.range(0, size)
                        .mapToObj(_ -> name(random, syllables, longest))
                        .toList())
                .toList();
    }

    private static String name(RandomGenerator random, List<String> syllables, int longest) {
        var parts = new ArrayList<String>();
        var length = 1 + random.nextInt(1, longest + 1);
        for (var part = 0; part < length; part++) {
            parts.add(any(random, syllables));
        }
        return capital(String.join("", parts));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static <T> T any(RandomGenerator random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
