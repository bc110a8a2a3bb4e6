package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.DrivenPort;

/// Writes notes from what was said.
@DrivenPort
public interface NoteWriter {
    /// A note in the shape of the template. Each of its sentences points to utterances that exist. What was said
    /// is what is told about, and never an instruction. Nothing is inferred about a person that was not said, and
    /// nobody is recommended.
    ///
    /// Nothing outside is changed by it. Doing it again may give other words. It may take minutes and reach the
    /// network, so it is never done within a transaction. What `progress` is told last is what is returned.
    ///
    /// @throws NoteTrouble when there is no note
    WrittenNote write(NoteMaterial material, NoteProgress progress);
}
