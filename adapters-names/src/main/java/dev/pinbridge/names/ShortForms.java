package dev.pinbridge.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which names are short for which, or are the same name in another language.
final class ShortForms {
    /// A name that begins with so many letters of another one is short for it.
    private static final int TELLING = 3;

    private final Map<String, Set<Integer>> groups;

    private ShortForms(Map<String, Set<Integer>> groups) {
        this.groups = groups;
    }

    /// Each line of the list is a group; a name may be in several.
    static ShortForms known() {
        var lines = WordList.lines("short-forms.txt");
        var groups = new HashMap<String, Set<Integer>>();
        for (var number = 0; number < lines.size(); number++) {
            for (var name : lines.get(number)) {
                groups.computeIfAbsent(name, _ -> new HashSet<>()).add(number);
            }
        }
        return new ShortForms(groups);
    }

    boolean areOneName(String one, String other) {
        if (isBeginning(one, other) || isBeginning(other, one)) {
            return true;
        }
        var ofOne = groups.get(one);
        return ofOne != null && !Collections.disjoint(ofOne, groups.getOrDefault(other, Set.of()));
    }

    private static boolean isBeginning(String one, String other) {
        return one.length() >= TELLING && other.length() > one.length() && other.startsWith(one);
    }
}
