package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.DrivenPort;
import java.util.Set;

/// What names have in common, in all scripts. Pure: the same names are always alike in the same way.
@DrivenPort
public interface NameComparison {
    /// A name as it is known, read once to be compared with many.
    interface Known {
        /// @param shown as people are displayed in calls, with whatever they add to their names there
        NameLikeness shownAs(String shown);

        /// As [#shownAs], of the words in a text that are most like the name.
        NameLikeness mentionedIn(String text);
    }

    /// @param name first names, then family names
    Known known(String name);

    /// @param shown as [Known#shownAs] has it
    /// @param known as [#known] has it
    default NameLikeness compare(String shown, String known) {
        return known(known).shownAs(shown);
    }

    /// What names are looked up by: two with the same key are the same but for order, case and accents. Empty for
    /// what is no name.
    String key(String name);

    /// The keys of all that may be a full name in a text: of each two to four words that follow each other.
    Set<String> keysIn(String text);
}
