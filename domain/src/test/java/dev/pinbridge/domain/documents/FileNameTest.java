package dev.pinbridge.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({"cv.pdf,pdf", "CV.PDF,pdf", "my.cv.docx,docx", "履歴書.doc,doc", "cv,''", ".pdf,''", "cv.,''"})
    void tellsTheEnding(String name, String ending) {
        assertThat(new FileName(name).extension()).isEqualTo(ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cv.pdf", "C:\\Users\\ada\\cv.pdf", "/cv.pdf"})
    void forgetsTheFolder(String path) {
        assertThat(new FileName(path)).isEqualTo(new FileName("cv.pdf"));
    }

    @Test
    void getsTheEndingOfItsType() {
        assertThat(new FileName("cv").endingAs(DocumentType.PDF).value()).isEqualTo("cv.pdf");
        assertThat(new FileName("cv.pdf").endingAs(DocumentType.PDF).value()).isEqualTo("cv.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "folder/", "two\nlines.pdf"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> new FileName(name)).isInstanceOf(InvalidValue.class);
    }
}
