package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.pinpoint.jsonapi.JsonText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/// The document that creates an application, as text before and after the CV, so that the CV can be streamed
/// between them: with it the document may have 40 MB.
///
/// The CV is a data URI, as documented for other files; whether bare Base64 would do is unknown (reference,
/// section 4.3).
record ApplicationBody(String before, String after) {
    static ApplicationBody of(NewApplication application) {
        var relationships = JsonText.of(NewApplicationRelationships.of(application));
        var attributes = JsonText.of(NewApplicationAttributes.of(application));
        var answers = NewAnswer.of(application);
        // In front, so that the CV remains the last thing of all.
        var included = answers.isEmpty() ? "" : "\"included\":" + JsonText.of(answers) + ",";
        var head = "{" + included + "\"data\":{\"type\":\"applications\",\"relationships\":" + relationships
                + ",\"attributes\":";
        var cv = application.cv();
        if (cv == null) {
            return new ApplicationBody(head + attributes, "}}");
        }
        var open = attributes.substring(0, attributes.length() - 1);
        var data = ",\"cv_base64_data\":\"data:" + cv.document().type().mediaType() + ";base64,";
        return new ApplicationBody(head + open + data, "\"}}}");
    }

    /// @param end gives what comes after the CV
    InputStream with(InputStream base64, InputStream end) {
        var start = new ByteArrayInputStream(bytes(before));
        return new SequenceInputStream(Collections.enumeration(List.of(start, base64, end)));
    }

    /// In bytes, with so much Base64 in between.
    long length(long base64) {
        return bytes(before).length + base64 + bytes(after).length;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
