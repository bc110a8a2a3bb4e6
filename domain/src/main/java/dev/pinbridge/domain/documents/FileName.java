package dev.pinbridge.domain.documents;

import dev.pinbridge.domain.Text;
import java.util.Locale;

/// A file's name without any folder, 1 to 200 characters of any script.
public record FileName(String value) {
    public FileName {
        var lastSlash = Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\'));
        value = Text.line(value.substring(lastSlash + 1), 200);
    }

    /// In lower case and without the dot; empty when there is none.
    public String extension() {
        var dot = value.lastIndexOf('.');
        return dot <= 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// The same name, ending as the type demands.
    public FileName endingAs(DocumentType type) {
        return extension().equals(type.extension()) ? this : new FileName(value + "." + type.extension());
    }
}
