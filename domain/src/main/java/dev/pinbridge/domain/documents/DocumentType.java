package dev.pinbridge.domain.documents;

/// The kinds of CV that the ATS takes.
public enum DocumentType {
    PDF("application/pdf", "pdf", "a PDF"),
    DOC("application/msword", "doc", "a Word document (doc)"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "a Word document (docx)"),
    TXT("text/plain", "txt", "plain text"),
    RTF("application/rtf", "rtf", "rich text (rtf)");

    private final String mediaType;
    private final String extension;
    private final String words;

    DocumentType(String mediaType, String extension, String words) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.words = words;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Without the dot, in lower case.
    public String extension() {
        return extension;
    }

    /// With its article, for a sentence.
    public String words() {
        return words;
    }
}
