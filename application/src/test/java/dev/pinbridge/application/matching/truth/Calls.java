package dev.pinbridge.application.matching.truth;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Calls of a company, made up. The same seed gives the same ones.
public final class Calls {
    private static final double USUAL_NOISE = 0.5;
    private static final int TRIES = 20_000;

    private final long seed;
    private final Map<Family, Double> weights;
    private final Map<Family, Scene> scenes;

    private Calls(Company company, long seed, double noise, Map<Family, Double> weights) {
        this.seed = seed;
        this.weights = new EnumMap<>(weights);
        var stage = Stage.of(company, new Noise(noise));
        scenes = new EnumMap<>(Family.class);
        for (var family : Family.values()) {
            scenes.put(family, scene(family, stage));
        }
    }

    /// As many of each family, with the usual noise.
    public static List<KnownCall> of(Company company, long seed, int count) {
        return of(company, seed, count, USUAL_NOISE, equally());
    }

    /// @param noise from 0, none, over 0.5, as usual, to 1, twice as much
    /// @param weights how often each family comes, compared to the others; never when left out
    public static List<KnownCall> of(Company company, long seed, int count, double noise, Map<Family, Double> weights) {
        return new Calls(company, seed, noise, weights).made(count);
    }

    public static Map<Family, Double> equally() {
        var weights = new EnumMap<Family, Double>(Family.class);
        for (var family : Family.values()) {
            weights.put(family, 1.0);
        }
        return weights;
    }

    private static Scene scene(Family family, Stage stage) {
        return switch (family) {
            case PLAIN -> new PlainScene(stage);
            case PERSONAL_MAIL -> new PersonalMailScene(stage);
            case NAME_VARIANT -> new NameVariantScene(stage);
            case MISSING_CANDIDATE -> new MissingCandidateScene(stage);
            case WRONG_TIME -> new WrongTimeScene(stage);
            case BACK_TO_BACK -> new BackToBackScene(stage);
            case NAMESAKES -> new NamesakesScene(stage);
            case PANEL -> new PanelScene(stage);
            case DEBRIEF -> new DebriefScene(stage);
            case DUPLICATES -> new DuplicatesScene(stage);
            case LINK_ONLY -> new LinkOnlyScene(stage);
            case STRANGER -> new StrangerScene(stage);
        };
    }

    private List<KnownCall> made(int count) {
        var chance = new Chance(seed);
        var families = List.copyOf(scenes.keySet());
        var each = families.stream()
                .mapToDouble(family -> weights.getOrDefault(family, 0.0))
                .toArray();
        var calls = new ArrayList<KnownCall>();
        for (var i = 0; i < count; i++) {
            calls.add(played(families.get(chance.weighted(each)), chance.apart()));
        }
        return calls;
    }

    private KnownCall played(Family family, Chance chance) {
        var scene = requireNonNull(scenes.get(family));
        for (var i = 0; i < TRIES; i++) {
            var call = scene.play(chance);
            if (call != null) {
                return call;
            }
        }
        throw new IllegalStateException("the company is too small for calls of " + family);
    }
}
