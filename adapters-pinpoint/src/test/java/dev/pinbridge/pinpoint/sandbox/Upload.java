package dev.pinbridge.pinpoint.sandbox;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file sent inside JSON as a data URI with base64. For CVs the documentation names neither the form nor a limit;
/// those of cover letters are taken: `data:<media type>;base64,...`, five endings, 30 MB.
final class Upload {
    private static final int LIMIT = 30 * 1024 * 1024;
    private static final Set<String> ENDINGS = Set.of("pdf", "doc", "docx", "txt", "rtf");
    private static final String MARK = ";base64,";

    private final String filename;
    private final String mediaType;
    private final byte[] bytes;

    private Upload(String filename, String mediaType, byte[] bytes) {
        this.filename = filename;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /// The upload in the attributes `x_base64_data` and `x_base64_filename`; empty when there is none or it is bad.
    static Optional<Upload> read(String prefix, WriteDocument document, Problems problems) {
        var data = prefix + "_base64_data";
        var name = prefix + "_base64_filename";
        var content = document.text(data);
        var filename = document.text(name);
        if (content == null && filename == null) {
            return Optional.empty();
        }
        problems.addIf(content == null, Problem.blank(data));
        problems.addIf(filename == null, Problem.blank(name));
        problems.addIf(
                filename != null && !ENDINGS.contains(ending(filename)),
                Problem.of(name, "has a file type that is not allowed", "invalid"));
        return content == null || filename == null ? Optional.empty() : decoded(data, content, filename, problems);
    }

    private static Optional<Upload> decoded(String attribute, String content, String filename, Problems problems) {
        var mark = content.indexOf(MARK);
        if (!content.startsWith("data:") || mark < "data:".length() + 3) {
            problems.add(Problem.of(attribute, "is not a base64 data URI", "invalid"));
            return Optional.empty();
        }
        var bytes = decode(content.substring(mark + MARK.length()));
        problems.addIf(bytes == null, Problem.of(attribute, "is not valid base64", "invalid"));
        problems.addIf(bytes != null && bytes.length == 0, Problem.blank(attribute));
        problems.addIf(
                bytes != null && bytes.length > LIMIT, Problem.of(attribute, "is larger than 30 MB", "too_large"));
        return bytes == null
                ? Optional.empty()
                : Optional.of(new Upload(filename, content.substring("data:".length(), mark), bytes));
    }

    Attachment keptIn(Blobs blobs, String context) {
        return keep(blobs, context, filename, mediaType, bytes);
    }

    static Attachment keep(Blobs blobs, String context, String filename, String mediaType, byte[] bytes) {
        var token = UUID.randomUUID().toString();
        return new Attachment(context, filename, mediaType, blobs.put(bytes), token);
    }

    private static byte @Nullable [] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String ending(String filename) {
        return filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
