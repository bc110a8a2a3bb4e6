package dev.pinbridge.application.matching.truth;

import java.text.Normalizer;
import java.util.Locale;

/// A part of a name, in the script of its own and in Latin letters.
///
/// @param bare the latter without marks and capitals, for comparing
record Spelling(String own, String latin, String bare) {
    Spelling(String own, String latin) {
        this(own, latin, plain(latin).toLowerCase(Locale.ROOT));
    }

    /// As it stands in the list of names.
    static Spelling read(String text) {
        var whole = text.replace('~', ' ');
        var split = whole.indexOf('=');
        return split < 0
                ? new Spelling(whole, whole)
                : new Spelling(whole.substring(0, split), whole.substring(split + 1));
    }

    Spelling joined(Spelling end) {
        return new Spelling(own + end.own, latin + end.latin);
    }

    String in(boolean inLatin) {
        return inLatin ? latin : own;
    }

    /// Latin letters without marks, as people type them who do not find the key.
    static String plain(String text) {
        var letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> letters.append(unmarked(letter)));
        return letters.toString();
    }

    private static String unmarked(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'æ' -> "ae";
            case 'Æ' -> "Ae";
            case 'ð', 'đ' -> "d";
            case 'Đ' -> "D";
            case 'þ' -> "th";
            case 'Þ' -> "Th";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }

    /// The German way without marks.
    static String spelledOut(String text) {
        return plain(text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("å", "aa")
                .replace("ø", "oe"));
    }

    /// What of it may stand in an address.
    static String typed(String text) {
        var letters = new StringBuilder();
        plain(text)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> letter >= 'a' && letter <= 'z')
                .forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }
}
