package dev.pinbridge.application.matching.truth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Names of the world, some kinds more often than others.
final class Cultures {
    private static final Cultures ALL = read();

    private final List<Culture> cultures = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();

    static Name name(Chance chance) {
        var weights = ALL.weights.stream().mapToDouble(Integer::doubleValue).toArray();
        return ALL.cultures.get(chance.weighted(weights)).name(chance);
    }

    private static Cultures read() {
        var all = new Cultures();
        try (var file = requireNonNull(Cultures.class.getResourceAsStream("names.txt"))) {
            new String(file.readAllBytes(), UTF_8).lines().forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void add(String line) {
        var words = Arrays.asList(line.split(" "));
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (words.getFirst().equals("culture")) {
            weights.add(Integer.valueOf(words.get(2)));
            cultures.add(new Culture(words.subList(3, words.size())));
        } else {
            cultures.getLast().add(words.getFirst(), words.subList(1, words.size()));
        }
    }
}
