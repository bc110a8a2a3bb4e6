package dev.pinbridge.domain.documents;

import dev.pinbridge.domain.DrivenPort;
import java.io.IOException;

/// Tells what a file is by what is in it; its name has no say.
@DrivenPort
public interface DocumentTypes {
    /// @throws IOException when `content` cannot be read
    Detection detect(Content content) throws IOException;

    /// What was found in a file.
    sealed interface Detection {
        record Known(DocumentType type) implements Detection {}

        /// Something the ATS does not take. `mediaType` names it, for example `image/png`.
        record Unknown(String mediaType) implements Detection {}
    }
}
