package dev.pinbridge.application.matching.truth;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Names as they are displayed in calls.
final class Displayed {
    private static final List<String> PRONOUNS =
            List.of(" (she/her)", " (he/him)", " (they/them)", " (She/Her/Hers)", " (elle)");
    private static final List<String> LABELS = List.of(
            " | Globex",
            " - Globex",
            " (Guest)",
            " (External)",
            " - Candidate",
            " (Unverified)",
            ", PhD",
            " 🎧",
            " [Initech]",
            " @ Initech",
            " (Gast)",
            " - iPad");

    private final Noise noise;

    Displayed(Noise noise) {
        this.noise = noise;
    }

    /// Such that nobody could take it for another name.
    String clear(Person person, Chance chance) {
        var shown = person.displayName();
        if (noise.strikes(chance, 0.06)) {
            shown = reversed(person, chance);
        }
        if (noise.strikes(chance, 0.06)) {
            shown = chance.in(0.6) ? shown.toLowerCase(Locale.ROOT) : shown.toUpperCase(Locale.ROOT);
        }
        if (noise.strikes(chance, 0.08) && isLatin(person)) {
            shown = chance.in(0.7) ? Spelling.plain(shown) : Normalizer.normalize(shown, Normalizer.Form.NFD);
        }
        return noise.strikes(chance, 0.15) ? labelled(shown, chance) : shown;
    }

    /// Such that one has to think.
    String variant(Person person, Chance chance) {
        var clear = person.displayName();
        var shown = clear;
        for (var i = 0; i < 20 && shown.equals(clear); i++) {
            shown = varied(person, chance);
        }
        return noise.strikes(chance, 0.25) ? labelled(shown, chance) : shown;
    }

    String labelled(String shown, Chance chance) {
        return shown + chance.of(chance.in(0.5) ? PRONOUNS : LABELS);
    }

    private static String varied(Person person, Chance chance) {
        var latin = person.latin();
        var first = person.name().first(latin);
        var last = person.name().last(latin);
        return switch (chance.weighted(22, 10, 8, 3, 10, 16, 14, 14, 6, 5, 4, 4)) {
            case 0 -> shortForm(person, chance) + " " + last;
            case 1 -> initial(first) + ". " + last;
            case 2 -> first + " " + initial(last) + chance.either("", ".");
            case 3 -> initial(first) + initial(last);
            case 4 -> isLatin(person) ? marksLost(person, chance) : person.displayName();
            case 5 -> person.name().whole(!latin);
            case 6 -> mistyped(person.displayName(), chance);
            case 7 -> chance.in(0.8) ? first : shortForm(person, chance);
            case 8 -> reversed(person, chance);
            case 9 -> (first + chance.either("", ".", "_") + last).toLowerCase(Locale.ROOT);
            case 10 -> first + chance.either("'s iPhone", "’s MacBook Pro", "'s iPad");
            default -> first + " " + chance.letters(1).toUpperCase(Locale.ROOT) + ". " + last;
        };
    }

    private static boolean isLatin(Person person) {
        return person.latin() || !person.name().isForeign();
    }

    private static String shortForm(Person person, Chance chance) {
        var forms = person.name().given().shortForms();
        return forms.isEmpty()
                ? person.name().first(person.latin())
                : chance.of(forms).in(person.latin());
    }

    private static String initial(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static String marksLost(Person person, Chance chance) {
        return chance.in(0.6) ? Spelling.plain(person.displayName()) : Spelling.spelledOut(person.displayName());
    }

    private static String reversed(Person person, Chance chance) {
        var first = person.name().first(person.latin());
        var last = person.name().last(person.latin());
        return switch (chance.between(0, 2)) {
            case 0 -> last + ", " + first;
            case 1 -> last + " " + first;
            default -> last.toUpperCase(Locale.ROOT) + " " + first;
        };
    }

    /// One slip of the finger.
    private static String mistyped(String text, Chance chance) {
        var at = chance.between(1, Math.max(1, text.length() - 2));
        if (at + 1 >= text.length()
                || !Character.isLetter(text.charAt(at))
                || !Character.isLetter(text.charAt(at + 1))) {
            return text;
        }
        var before = text.substring(0, at);
        var after = text.substring(at + 1);
        return switch (chance.between(0, 2)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + text.charAt(at) + after;
            default -> before + after.charAt(0) + text.charAt(at) + after.substring(1);
        };
    }
}
