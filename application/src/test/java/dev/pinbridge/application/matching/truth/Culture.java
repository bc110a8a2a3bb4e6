package dev.pinbridge.application.matching.truth;

import java.util.ArrayList;
import java.util.List;

/// Where names of one kind come from.
final class Culture {
    private final List<String> traits;
    private final List<Given> given = new ArrayList<>();
    private final List<Spelling> family = new ArrayList<>();
    private final List<Spelling> givenStarts = new ArrayList<>();
    private final List<Spelling> givenEnds = new ArrayList<>();
    private final List<Spelling> familyStarts = new ArrayList<>();
    private final List<Spelling> familyMiddles = new ArrayList<>();
    private final List<Spelling> familyEnds = new ArrayList<>();

    /// @param traits "family-first"; "two-given", some have two first names; "two-families", some have two last
    /// names
    Culture(List<String> traits) {
        this.traits = List.copyOf(traits);
    }

    /// A line of the list of names: what the parts are, and the parts.
    void add(String kind, List<String> parts) {
        switch (kind) {
            case "given" -> parts.forEach(part -> given.add(Given.read(part)));
            case "family" -> parts.forEach(part -> family.add(Spelling.read(part)));
            case "given-start" -> parts.forEach(part -> givenStarts.add(Spelling.read(part)));
            case "given-end" -> parts.forEach(part -> givenEnds.add(Spelling.read(part)));
            case "family-start" -> parts.forEach(part -> familyStarts.add(Spelling.read(part)));
            case "family-mid" -> parts.forEach(part -> familyMiddles.add(Spelling.read(part)));
            case "family-end" -> parts.forEach(part -> familyEnds.add(Spelling.read(part)));
            default -> throw new IllegalArgumentException("no such parts of names: " + kind);
        }
    }

    Name name(Chance chance) {
        var first = traits.contains("two-given") && chance.in(0.2) ? both(first(chance), first(chance)) : first(chance);
        var last = traits.contains("two-families") && chance.in(0.5) ? both(last(chance), last(chance)) : last(chance);
        return new Name(first, last, traits.contains("family-first"));
    }

    /// They are called by the first of them, too.
    private static Given both(Given one, Given other) {
        if (one.equals(other)) {
            return one;
        }
        var shortForms = new ArrayList<Spelling>();
        shortForms.add(one.spelling());
        shortForms.addAll(one.shortForms());
        return new Given(both(one.spelling(), other.spelling()), shortForms);
    }

    private static Spelling both(Spelling one, Spelling other) {
        return one.joined(new Spelling(" ", " ")).joined(other);
    }

    private Given first(Chance chance) {
        if (!givenEnds.isEmpty() && chance.in(0.7)) {
            var composed = chance.of(givenStarts).joined(chance.of(givenEnds));
            return new Given(composed, List.of());
        }
        return chance.common(given);
    }

    private Spelling last(Chance chance) {
        if (familyEnds.isEmpty() || chance.in(0.35)) {
            return chance.common(family);
        }
        var start = chance.of(familyStarts);
        var middle = !familyMiddles.isEmpty() && chance.in(0.5) ? start.joined(chance.of(familyMiddles)) : start;
        return middle.joined(chance.of(familyEnds));
    }
}
