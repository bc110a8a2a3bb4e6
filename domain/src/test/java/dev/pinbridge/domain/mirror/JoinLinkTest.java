package dev.pinbridge.domain.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinLinkTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            https://acme.zoom.us/j/80035242602?pwd=abc.1, zoom/80035242602
            zoommtg://zoom.us/join?action=join&confno=80035242602, zoom/80035242602
            https://www.google.com/url?q=https%3A%2F%2Facme.zoom.us%2Fj%2F80035242602&sa=D, zoom/80035242602
            https://meet.google.com/bgl-mhhy-oax?authuser=1, meet/bglmhhyoax
            meet.google.com/bgl-mhhy-oax, meet/bglmhhyoax
            https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.google.com%2Fbgl-mhhy-oax%3Fauthuser%3D2&data=05, meet/bglmhhyoax
            https://teams.microsoft.com/l/meetup-join/19%3ameeting_CSVY%40thread.v2/0?context=%7b%7d, teams/csvy
            https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%253ameeting_CSVY%2540thread.v2%2F0, teams/csvy
            https://www.example.org/rooms/7/?from=mail, example.org/rooms/7
            """)
    void isTheSameHoweverItIsWritten(String url, String key) {
        assertThat(JoinLink.of(url)).contains(new JoinLink(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "room 7", "+44 20 7946 0000", "https://"})
    void isNoneOfWhatIsNoAddress(String text) {
        assertThat(JoinLink.of(text)).isEmpty();
    }

    @Test
    void isNoneOfNothing() {
        assertThat(JoinLink.of(null)).isEmpty();
    }
}
