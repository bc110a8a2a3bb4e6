package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.DrivenPort;
import java.util.Set;

/// What names have in common, in all scripts. Pure: the same names are always alike in the same way.
@DrivenPort
public interface NameComparison {
    /// @param shown as people are displayed in calls, with whatever they add to their names there
    /// @param known first names, then family names
    NameLikeness compare(String shown, String known);

    /// What names are looked up by: two with the same key are the same but for order, case and accents. Empty for
    /// what is no name.
    String key(String name);

    /// The keys of all that may be a full name in a text: of each two to four words that follow each other.
    Set<String> keysIn(String text);

    /// As [#compare], of the words in a text that are most like the name.
    NameLikeness mention(String text, String known);
}
