package dev.pinbridge.application.documents;

import static dev.pinbridge.application.documents.ADocument.aDocument;
import static dev.pinbridge.application.documents.ADocument.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What [Documents] promises.
public interface DocumentsContract extends StoresContract {
    private Documents documents() {
        return stores().documents();
    }

    private Document added(Document document, Content content) {
        run(document.organisation(), () -> {
            try {
                documents().add(document, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return document;
    }

    private byte[] read(Document document) throws IOException {
        try (var stream =
                documents().content(document.organisation(), document.id()).open()) {
            return stream.readAllBytes();
        }
    }

    @Test
    default void findsWhatWasAdded() {
        // given
        var organisation = someOrganisation();
        var document = added(aDocument(organisation), () -> new ByteArrayInputStream(bytes(3)));
        // then
        assertThat(in(organisation, () -> documents().find(organisation, document.id())))
                .contains(document);
        assertThat(in(
                        organisation,
                        () -> documents()
                                .findAll(organisation, List.of(document.id(), new DocumentId(UUID.randomUUID())))))
                .containsExactly(document);
        assertThat(in(organisation, () -> documents().findAll(organisation, Set.<DocumentId>of())))
                .isEmpty();
    }

    @Test
    default void givesBackTheSameBytesAsOftenAsAsked() throws IOException {
        // given
        var organisation = someOrganisation();
        for (var size : new int[] {1, 262_143, 262_144, 262_145, 524_288, 1_000_001}) {
            var document = added(aDocument(organisation, size), () -> new ByteArrayInputStream(bytes(size)));
            // then
            assertThat(read(document)).isEqualTo(bytes(size));
            assertThat(read(document)).isEqualTo(bytes(size));
        }
    }

    @Test
    default void readsWhatIsAddedOnceAndClosesIt() {
        // given
        var opened = new AtomicInteger();
        var closed = new AtomicInteger();
        // when
        added(aDocument(someOrganisation(), 9), () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(bytes(9)) {
                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        });
        // then
        assertThat(opened).hasValue(1);
        assertThat(closed).hasValue(1);
    }

    @Test
    default void keepsNothingOfADocumentThatCannotBeReadToItsEnd() {
        // given
        var organisation = someOrganisation();
        var document = aDocument(organisation, 600_000);
        // when
        run(
                organisation,
                () -> assertThatThrownBy(() -> documents().add(document, () -> breakingAfter(300_000)))
                        .isInstanceOf(IOException.class)
                        .hasMessage("torn"));
        // then
        assertThat(in(organisation, () -> documents().find(organisation, document.id())))
                .isEmpty();
        assertThatThrownBy(() -> read(document)).isInstanceOf(IOException.class);
    }

    private static InputStream breakingAfter(int size) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes(size)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("torn");
            }
        });
    }

    @Test
    default void openingWhatIsNotThereFails() {
        // given
        var document = aDocument(someOrganisation());
        // then
        assertThatThrownBy(() -> read(document)).isInstanceOf(IOException.class);
    }

    @Test
    default void thoseOfAnotherOrganisationAreNotFound() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var id = added(aDocument(organisation), () -> new ByteArrayInputStream(bytes(3)))
                .id();
        // then
        for (var asked : List.of(organisation, other)) {
            assertThat(in(other, () -> documents().find(asked, id))).isEmpty();
            assertThat(in(other, () -> documents().findAll(asked, List.of(id)))).isEmpty();
        }
        assertThatThrownBy(() -> documents().content(other, id).open()).isInstanceOf(IOException.class);
    }
}
