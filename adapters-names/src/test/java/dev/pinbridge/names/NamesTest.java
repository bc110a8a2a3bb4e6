package dev.pinbridge.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.NameLikeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final NameComparison NAMES = new NamesConfiguration().nameComparison();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # shown                        | known                  | likeness
            Maria Lopez                    | María López            | SAME
            LOPEZ, Maria                   | María López            | SAME
            Maria Lopez (she/her)          | María López            | SAME
            Maria Lopez @ Acme             | María López            | SAME
            Dr. Maria Lopez                | María López            | SAME
            Maria López García             | María López            | VARIANT
            Maria Lopez                    | María del Carmen López | VARIANT
            Juergen Mueller                | Jürgen Müller          | SAME
            Jurgen Muller                  | Jürgen Müller          | SAME
            Søren Ørsted                   | Soeren Oersted         | SAME
            Kate Smith                     | Katherine Smith        | VARIANT
            Bob Smith                      | Robert Smith           | VARIANT
            Sasha Petrov                   | Александр Петров       | VARIANT
            Yuliya Ivanova                 | Юлия Иванова           | SAME
            Xiaoming Wang                  | 王小明                 | SAME
            Wang Xiao Ming                 | 王小明                 | SAME
            Muhammad Hassan                | محمد حسن               | VARIANT
            Katherin Smiht                 | Katherine Smith        | CLOSE
            M. Lopez                       | María López            | FAMILY
            Lopez                          | María López            | FAMILY
            Maria L.                       | María López            | GIVEN
            Maria                          | María López            | GIVEN
            iPhone de Maria                | María López            | GIVEN
            Maria's iPad                   | María López            | GIVEN
            Ludwig van Beethoven           | Ludwig Beethoven       | SAME
            Maria Garcia                   | María López            | DIFFERENT
            Peter Lopez                    | María López            | DIFFERENT
            +44 20 7946 0000               | María López            | DIFFERENT
            Zoom user                      | María López            | DIFFERENT
            """)
    void compares(String shown, String known, NameLikeness likeness) {
        assertThat(NAMES.compare(shown, known)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                                     | known           | likeness
            Interview with Maria Lopez - Backend       | María López     | SAME
            Lopez, Maria <> Acme                       | María López     | SAME
            Acme / Kate Smith / 2nd round              | Katherine Smith | VARIANT
            Debrief M. Lopez                           | María López     | VARIANT
            Chat about Lopez                           | María López     | FAMILY
            Maria and the team                         | María López     | GIVEN
            Xiaoming Wang, on site                     | 王小明          | SAME
            Weekly sync                                | María López     | DIFFERENT
            """)
    void findsMentions(String text, String known, NameLikeness likeness) {
        assertThat(NAMES.known(known).mentionedIn(text)).isEqualTo(likeness);
    }
}
