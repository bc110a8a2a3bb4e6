package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.InvalidValue;
import java.util.List;

/// What a person makes of a section.
///
/// @param lines each as [NoteLine] has it; none to leave the section empty
public record SectionEdit(String title, List<String> lines) {
    /// @throws InvalidValue when there are too many lines, or one is none
    public SectionEdit {
        if (lines.size() > KeptSection.MOST_LINES) {
            throw new InvalidValue("must have at most " + KeptSection.MOST_LINES + " lines; it has " + lines.size());
        }
        lines = lines.stream().map(line -> new NoteLine(line, List.of()).text()).toList();
    }
}
