package dev.pinbridge.documents;

import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.DocumentType;
import dev.pinbridge.domain.documents.DocumentTypes;
import java.io.IOException;
import java.util.Arrays;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/// Asks Apache Tika, which looks into containers: a docx is told from other zip files, a doc from other OLE files.
final class TikaDocumentTypes implements DocumentTypes {
    private final Detector detector = new DefaultDetector();

    @Override
    public Detection detect(Content content) throws IOException {
        try (var in = TikaInputStream.get(content.open())) {
            // Without a file name in the metadata: the name has no say.
            var found = detector.detect(in, new Metadata()).getBaseType().toString();
            return Arrays.stream(DocumentType.values())
                    .filter(type -> type.mediaType().equals(found))
                    .findFirst()
                    .<Detection>map(Detection.Known::new)
                    .orElseGet(() -> new Detection.Unknown(found));
        }
    }
}
