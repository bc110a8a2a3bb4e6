package dev.pinbridge.calendar;

import static dev.pinbridge.calendar.Ics.calendar;
import static dev.pinbridge.calendar.Ics.event;
import static dev.pinbridge.calendar.Ics.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CalendarMessage;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Invite;
import dev.pinbridge.domain.calls.Invites;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class InvitesTest {
    private static final Invites INVITES = new CalendarConfiguration().invites();
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @Test
    void readsWhatGoogleSends() {
        // given
        var text = """
                BEGIN:VCALENDAR
                PRODID:-//Google Inc//Google Calendar 70.9054//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:REQUEST
                BEGIN:VEVENT
                DTSTART:20261201T140000Z
                DTEND:20261201T144500Z
                DTSTAMP:20261126T080000Z
                ORGANIZER;CN=Grace:mailto:grace@example.org
                UID:4q2k0m6ab1example@google.com
                ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE
                 ;CN=Grace;X-NUM-GUESTS=0:mailto:grace@example.org
                ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
                 TRUE;CN=ada@example.com;X-NUM-GUESTS=0:mailto:ada@example.com
                ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CN
                 ="Floor 2, Blue Room";X-NUM-GUESTS=0:mailto:room-2@resource.example.org
                X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij
                X-MICROSOFT-CDO-OWNERAPPTID:1204538973
                CREATED:20261120T101500Z
                DESCRIPTION:Looking forward to it!\\n\\nJoin with Google Meet: https://meet.goo
                 gle.com/abc-defg-hij\\n\\nLearn more: https://support.example.com/a/users/answer
                LAST-MODIFIED:20261126T080000Z
                LOCATION:
                SEQUENCE:1
                STATUS:CONFIRMED
                SUMMARY:Interview: Ada \\, backend\\; first round
                TRANSP:OPAQUE
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:This is an event reminder
                TRIGGER:-P0DT0H10M0S
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n");
        // when
        var invites = read(text);
        // then
        assertThat(invites)
                .containsExactly(new Invite(
                        "4q2k0m6ab1example@google.com",
                        1,
                        false,
                        new CallDetails(
                                "Interview: Ada , backend; first round",
                                CallType.JOB_INTERVIEW,
                                Instant.parse("2026-12-01T14:00:00Z"),
                                Instant.parse("2026-12-01T14:45:00Z"),
                                "https://meet.google.com/abc-defg-hij",
                                List.of(person("Grace", "grace@example.org"), person(null, "ada@example.com")))));
    }

    @Test
    void readsWhatOutlookSends() {
        // given
        var link = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZjA0YjE%40thread.v2/0"
                + "?context=%7b%22Tid%22%3a%221%22%2c%22Oid%22%3a%222%22%7d";
        var text = """
                BEGIN:VCALENDAR
                METHOD:REQUEST
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                BEGIN:VTIMEZONE
                TZID:W. Europe Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                ORGANIZER;CN="Hopper, Grace":mailto:Grace@Example.org
                ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Ada:MAILTO:
                \tada@example.com
                ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED;RSVP=TRUE;CN=Alan:mailto:ala
                \tn@example.org
                DESCRIPTION;LANGUAGE=en-US:________________\\nMicrosoft Teams\\nJoin: <%s>\\n
                UID:040000008200E00074C5B7101A82E00800000000A0
                SUMMARY;LANGUAGE=en-US:Second interview
                DTSTART;TZID=W. Europe Standard Time:20261201T100000
                DTEND;TZID=W. Europe Standard Time:20261201T110000
                CLASS:PUBLIC
                PRIORITY:5
                DTSTAMP:20261126T080000Z
                TRANSP:OPAQUE
                STATUS:CONFIRMED
                SEQUENCE:3
                LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting
                X-MICROSOFT-CDO-APPT-SEQUENCE:3
                X-MICROSOFT-SKYPETEAMSMEETINGURL:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(link, link).replace("\n", "\r\n");
        // when
        var invites = read(text);
        // then
        assertThat(invites)
                .containsExactly(new Invite(
                        "040000008200E00074C5B7101A82E00800000000A0",
                        3,
                        false,
                        new CallDetails(
                                "Second interview",
                                CallType.JOB_INTERVIEW,
                                Instant.parse("2026-12-01T09:00:00Z"),
                                Instant.parse("2026-12-01T10:00:00Z"),
                                link,
                                List.of(
                                        person("Hopper, Grace", "grace@example.org"),
                                        person("Ada", "ada@example.com")))));
    }

    @Test
    void readsWhatZoomSends() {
        // given
        var text = """
                BEGIN:VCALENDAR
                PRODID:-//zoom.us//iCalendar Event//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                CLASS:PUBLIC
                BEGIN:VTIMEZONE
                TZID:America/New_York
                LAST-MODIFIED:20230407T050750Z
                TZURL:https://www.tzurl.org/zoneinfo-outlook/America/New_York
                X-LIC-LOCATION:America/New_York
                BEGIN:STANDARD
                TZNAME:EST
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                DTSTART:19701101T020000
                RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                DTSTAMP:20261126T080000Z
                DTSTART;TZID=America/New_York:20261201T093000
                DTEND;TZID=America/New_York:20261201T101500
                SUMMARY:Grace's Zoom Meeting
                UID:ZM81234567890
                TZID:America/New_York
                DESCRIPTION:Grace is inviting you to a scheduled Zoom meeting.\\n\\nFind your
                  local number: https://us02web.zoom.us/u/kdABCDEFG\\n
                LOCATION:https://us02web.zoom.us/j/81234567890?pwd=abc.1
                BEGIN:VALARM
                TRIGGER:-PT10M
                ACTION:DISPLAY
                DESCRIPTION:Reminder
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n");
        // when
        var invites = read(text);
        // then
        assertThat(invites)
                .containsExactly(new Invite(
                        "ZM81234567890",
                        0,
                        false,
                        new CallDetails(
                                "Grace's Zoom Meeting",
                                CallType.JOB_INTERVIEW,
                                Instant.parse("2026-12-01T14:30:00Z"),
                                Instant.parse("2026-12-01T15:15:00Z"),
                                "https://us02web.zoom.us/j/81234567890?pwd=abc.1",
                                List.of())));
    }

    @Test
    void tellsWhatIsCancelled() {
        var start = "DTSTART:20261201T090000Z\n";

        assertThat(only(calendar("METHOD:CANCEL\n", event(start))).isCancelled())
                .isTrue();
        assertThat(only(meeting("STATUS:CANCELLED")).isCancelled()).isTrue();
        assertThat(only(calendar("METHOD:REQUEST\n", event(start + "STATUS:CONFIRMED")))
                        .isCancelled())
                .isFalse();
    }

    @Test
    void takesACancellationThatSaysNoTime() {
        var cancelled = read(calendar(
                "METHOD:CANCEL\n",
                event("SEQUENCE:2"),
                event("2@example.org", "RECURRENCE-ID:20261201T090000Z"),
                event("3@example.org", "DTSTART:20261201T090000Z")));

        assertThat(cancelled).allMatch(Invite::isCancelled);
        assertThat(uids(cancelled))
                .containsExactly("3@example.org", "1@example.org", "2@example.org/2026-12-01T09:00:00Z");
        assertThat(starts(cancelled)).containsExactly("2026-12-01T09:00:00Z", "null", "null");
    }

    @Test
    void tellsSeveralMeetingsTheEarliestFirst() {
        var invites = read(calendar(
                event("late@example.org", "DTSTART:20261203T090000Z"),
                event("early@example.org", "DTSTART:20261202T090000Z"),
                event("past@example.org", "DTSTART:20250101T090000Z")));

        assertThat(uids(invites)).containsExactly("past@example.org", "early@example.org", "late@example.org");
    }

    @Test
    void tellsTheNewestOfTheSameMeeting() {
        var invites = read(
                calendar(event("DTSTART:20261202T090000Z\nSEQUENCE:2"), event("DTSTART:20261201T090000Z\nSEQUENCE:1")));

        assertThat(starts(invites)).containsExactly("2026-12-02T09:00:00Z");
        assertThat(invites.getFirst().sequence()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SEQUENCE:", "SEQUENCE:-3", "SEQUENCE:many", "SEQUENCE:99999999999"})
    void takesASequenceThatIsNoneForTheFirst(String line) {
        assertThat(only(meeting(line)).sequence()).isZero();
    }

    @Test
    void tellsTheMeetingsOfASeriesFromADayAgoTo90DaysAhead() {
        var invites = read(calendar(event("""
                DTSTART:20200102T080000Z
                DTEND:20200102T083000Z
                RRULE:FREQ=WEEKLY;BYDAY=WE,TH
                """)));

        assertThat(invites).hasSize(26);
        assertThat(invites.getFirst().uid()).isEqualTo("1@example.org/2026-11-26T08:00:00Z");
        assertThat(invites.getFirst().details().endAt()).isEqualTo("2026-11-26T08:30:00Z");
        assertThat(invites.getLast().details().startAt()).isEqualTo("2027-02-24T08:00:00Z");
    }

    @Test
    void keepsTheTimeOnTheClockWhenClocksAreSet() {
        var invites = INVITES.read(
                        calendar(event("DTSTART;TZID=Europe/Berlin:20261022T100000\nRRULE:FREQ=WEEKLY;COUNT=2")),
                        Instant.parse("2026-10-20T09:00:00Z"))
                .meetings();

        assertThat(starts(invites)).containsExactly("2026-10-22T08:00:00Z", "2026-10-29T09:00:00Z");
    }

    @Test
    void knowsWhichMeetingsOfASeriesAreNotLikeTheOthers() {
        // given
        var text = calendar(event("""
                        DTSTART;TZID=Europe/Berlin:20261201T100000
                        DTEND;TZID=Europe/Berlin:20261201T110000
                        RRULE:FREQ=WEEKLY;COUNT=6
                        EXDATE;TZID=Europe/Berlin:20261208T100000
                        EXDATE;VALUE=DATE:20261215
                        SUMMARY:Interviews
                        """), event("""
                        RECURRENCE-ID;TZID=Europe/Berlin:20261222T100000
                        DTSTART;TZID=Europe/Berlin:20261223T150000
                        SUMMARY:Interviews\\, moved
                        SEQUENCE:4
                        """), event("""
                        RECURRENCE-ID:20261229T090000Z
                        DTSTART:20261229T090000Z
                        STATUS:CANCELLED
                        """), event("""
                        RECURRENCE-ID:20270105T090000Z
                        DTSTART:20280105T090000Z
                        """));
        // when
        var invites = read(text);
        // then
        assertThat(uids(invites))
                .containsExactly(
                        "1@example.org/2026-12-01T09:00:00Z",
                        "1@example.org/2026-12-22T09:00:00Z",
                        "1@example.org/2026-12-29T09:00:00Z");
        assertThat(starts(invites))
                .containsExactly("2026-12-01T09:00:00Z", "2026-12-23T14:00:00Z", "2026-12-29T09:00:00Z");
        assertThat(invites).extracting(Invite::isCancelled).containsExactly(false, false, true);
        assertThat(invites).extracting(Invite::sequence).containsExactly(0, 4, 0);
        assertThat(invites)
                .extracting(invite -> invite.details().title())
                .containsExactly("Interviews", "Interviews, moved", "");
    }

    @Test
    void knowsWhichMeetingOfASeriesIsCancelledEvenIfItSaysNoTime() {
        var invites = read(calendar(
                event("DTSTART:20261201T090000Z\nRRULE:FREQ=WEEKLY;COUNT=2"),
                event("RECURRENCE-ID:20261208T090000Z\nSTATUS:CANCELLED")));

        assertThat(uids(invites))
                .containsExactly("1@example.org/2026-12-01T09:00:00Z", "1@example.org/2026-12-08T09:00:00Z");
        assertThat(invites).extracting(Invite::isCancelled).containsExactly(false, true);
    }

    @Test
    void saysInWhichTimeItTellsOfASeriesAsAWhole() {
        assertThat(series("DTSTART:20200102T080000Z\nRRULE:FREQ=WEEKLY\nSEQUENCE:3"))
                .containsExactly(new CalendarMessage.Series(
                        "1@example.org", 3, NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(90))));
        assertThat(series("RECURRENCE-ID:20261208T090000Z\nDTSTART:20261208T100000Z"))
                .isEmpty();
        assertThat(series("DTSTART:20261208T090000Z")).isEmpty();
    }

    @Test
    void tellsOfALongSeriesOnlyToTheLastOfItsMeetingsThatIsTold() {
        assertThat(series("DTSTART:20261201T080000Z\nRRULE:FREQ=DAILY"))
                .extracting(CalendarMessage.Series::to)
                .containsExactly(Instant.parse("2027-01-19T08:00:00Z"));
    }

    @Test
    void tellsOneOfASeriesThatCameAloneWheneverItIs() {
        var invite = only(calendar(event("RECURRENCE-ID:20280101T090000Z\nDTSTART:20280102T090000Z")));

        assertThat(invite.uid()).isEqualTo("1@example.org/2028-01-01T09:00:00Z");
        assertThat(invite.details().startAt()).isEqualTo("2028-01-02T09:00:00Z");
    }

    @Test
    void addsDatesToASeries() {
        var invites = read(meeting("""
                RDATE:20261204T090000Z,20261203T090000Z
                RDATE;VALUE=PERIOD:20261205T090000Z/PT1H
                RDATE;TZID=Europe/Berlin:20261201T100000
                RDATE;VALUE=DATE:20261206
                """));

        assertThat(starts(invites))
                .containsExactly(
                        "2026-12-01T09:00:00Z", "2026-12-03T09:00:00Z", "2026-12-04T09:00:00Z", "2026-12-05T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # until            | last
            20261202T220000Z   | 2026-12-02T22:00:00Z
            20261202T215959Z   | 2026-12-01T22:00:00Z
            20261202T170000    | 2026-12-02T22:00:00Z
            20261202           | 2026-12-02T22:00:00Z
            """)
    void endsASeriesInTime(String until, String last) {
        var invites = read(calendar(event("""
                DTSTART;TZID=America/New_York:20261130T170000
                RRULE:UNTIL=%s;FREQ=DAILY
                """.formatted(until))));

        assertThat(starts(invites)).last().isEqualTo(last);
    }

    @Test
    void countsASeriesFromItsStart() {
        var invites = read(calendar(event("DTSTART:20261101T090000Z\nRRULE:FREQ=DAILY;COUNT=27")));

        assertThat(starts(invites))
                .containsExactly("2026-11-25T09:00:00Z", "2026-11-26T09:00:00Z", "2026-11-27T09:00:00Z");
    }

    @Test
    void tellsTheFirstOfASeriesEvenIfItsRuleDoesNot() {
        var invites = read(calendar(event("DTSTART:20261201T090000Z\nRRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=1")));

        assertThat(starts(invites)).containsExactly("2026-12-01T09:00:00Z", "2026-12-03T09:00:00Z");
    }

    @Test
    void tellsNothingOfASeriesThatIsOver() {
        assertThat(read(calendar(event("DTSTART:20250101T090000Z\nRRULE:FREQ=DAILY;COUNT=5"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # time                                                | instant
            :20261201T093000Z                                     | 2026-12-01T09:30:00Z
            ;TZID=Europe/Berlin:20260701T093000                   | 2026-07-01T07:30:00Z
            ;TZID="America/New_York":20261201T093000              | 2026-12-01T14:30:00Z
            ;TZID=UTC:20261201T093000                             | 2026-12-01T09:30:00Z
            ;TZID=Europe/Berlin:20261201T093000Z                  | 2026-12-01T09:30:00Z
            ;TZID=W. Europe Standard Time:20260701T093000         | 2026-07-01T07:30:00Z
            ;TZID=Pacific Standard Time:20261201T093000           | 2026-12-01T17:30:00Z
            ;TZID=India Standard Time:20261201T093000             | 2026-12-01T04:00:00Z
            ;VALUE=DATE-TIME:20261201T093000Z                     | 2026-12-01T09:30:00Z
            ;TZID=Europe/Berlin:20261025T023000                   | 2026-10-25T00:30:00Z
            """)
    void knowsTheZonesOfTheWorldAndOfWindows(String time, String instant) {
        assertThat(starts(read(calendar(event("DTSTART" + time))))).containsExactly(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "20260301T093000, 2026-03-01T09:30:00Z",
        "20260401T093000, 2026-04-01T07:30:00Z",
        "20260329T023000, 2026-03-29T02:30:00Z",
        "20261025T013000, 2026-10-24T23:30:00Z",
        "20261201T093000, 2026-12-01T09:30:00Z",
        "20280701T093000, 2028-07-01T07:30:00Z"
    })
    void takesAZoneThatNobodyElseKnowsAsItIsDefined(String time, String instant) {
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Head office
                BEGIN:STANDARD
                DTSTART:19701025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:19700329T020000
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                END:VTIMEZONE
                """;

        assertThat(starts(read(calendar(zone, event("DTSTART;TZID=Head office:" + time)))))
                .containsExactly(instant);
    }

    @Test
    void takesAZoneWhereClocksAreNeverSet() {
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Head office
                BEGIN:STANDARD
                DTSTART:16010101T000000
                TZOFFSETFROM:+0500
                TZOFFSETTO:+0530
                END:STANDARD
                END:VTIMEZONE
                """;

        assertThat(starts(read(calendar(zone, event("DTSTART;TZID=Head office:20261201T093000")))))
                .containsExactly("2026-12-01T04:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # definition                                                  | message
            TZNAME:Here                                                   | must say in each VTIMEZONE when clocks are set
            BEGIN:STANDARD\\nDTSTART:16010101T000000\\nEND:STANDARD       | must have TZOFFSETFROM such as +0100 in each VTIMEZONE
            """)
    void saysWhatIsWrongWithAZone(String definition, String message) {
        var zone = "BEGIN:VTIMEZONE\nTZID:Head office\n" + definition.replace("\\n", "\n") + "\nEND:VTIMEZONE\n";

        assertThatThrownBy(() -> read(calendar(zone, event("DTSTART;TZID=Head office:20261201T093000"))))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(message);
    }

    @Test
    void takesAZoneWhoseDatesAreListed() {
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Head office
                BEGIN:DAYLIGHT
                DTSTART:20250301T000000
                RDATE:20260401T000000,20270301T000000
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0130
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20251101T000000
                RRULE:FREQ=YEARLY
                TZOFFSETFROM:+0130
                TZOFFSETTO:+0000
                END:STANDARD
                END:VTIMEZONE
                """;

        assertThat(starts(read(calendar(
                        zone,
                        event("2@example.org", "DTSTART;TZID=Head office:20260331T120000"),
                        event("3@example.org", "DTSTART;TZID=Head office:20260402T120000")))))
                .containsExactly("2026-03-31T12:00:00Z", "2026-04-02T10:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # how long                      | end
            DTEND:20261201T093000Z          | 2026-12-01T09:30:00Z
            DURATION:PT45M                  | 2026-12-01T09:45:00Z
            DURATION:P1D                    | 2026-12-02T09:00:00Z
            DURATION:PT1H30M                | 2026-12-01T10:30:00Z
            SUMMARY:Open                    |
            DTEND:20261201T083000Z          |
            DTEND:20261201T090000Z          |
            DTEND:20261203T090000Z          |
            DURATION:-PT45M                 |
            DURATION:P2W                    |
            """)
    void knowsWhenAMeetingEnds(String line, @Nullable String end) {
        assertThat(only(meeting(line)).details().endAt()).isEqualTo(end == null ? null : Instant.parse(end));
    }

    @Test
    void leavesOutWholeDays() {
        var invites = read(calendar(
                event("holiday@example.org", "DTSTART;VALUE=DATE:20261201"),
                event("trip@example.org", "DTSTART:20261201\nDTEND:20261203"),
                event("fair@example.org", "DTSTART;VALUE=DATE:20261201T000000"),
                event("DTSTART:20261201T090000Z")));

        assertThat(uids(invites)).containsExactly("1@example.org");
    }

    @Test
    void invitesWhoeverMayCome() {
        var people = only(meeting("""
                        ORGANIZER:mailto:Grace@Example.org
                        ATTENDEE;CN=Grace;PARTSTAT=ACCEPTED:mailto:grace@example.org
                        ATTENDEE;CN=ADA@example.com:MailTo:ada@example.com
                        ATTENDEE;CN=Ada again:mailto:ada@example.com
                        ATTENDEE;CN="Barbara";EMAIL=barbara@example.com:urn:uuid:6ba7b810-9dad-11d1
                        ATTENDEE;CN=Edsger;X-EMAIL="edsger@example.com":invalid:nomail
                        ATTENDEE;CN=Donald;EMAIL=donald@example.com:mailto:2_abc@machine.example.com
                        ATTENDEE;MEMBER="mailto:a@example.org","mailto:b@example.org":mailto:tony+jobs@example.com
                        ATTENDEE;CN=Niklaus:mailto:niklaus at example
                        ATTENDEE;CN=Niklaus:mailto:
                        ATTENDEE:mailto:nobody
                        ATTENDEE;CN=Frances:mailto:<frances%2Bjobs@example.com>?subject=Hello
                        ATTENDEE;PARTSTAT=DECLINED;CN=Alan:mailto:alan@example.org
                        ATTENDEE;PARTSTAT=DECLINED;CN=Kurt:mailto:
                        ATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:blue@example.org
                        ATTENDEE;CUTYPE=RESOURCE;CN=Beamer:mailto:beamer@example.org
                        ATTENDEE;CUTYPE=GROUP;CN=Everybody:mailto:all@example.org
                        """)).details().participants();

        assertThat(people)
                .containsExactly(
                        person("Grace", "grace@example.org"),
                        person("Ada again", "ada@example.com"),
                        person("Barbara", "barbara@example.com"),
                        person("Edsger", "edsger@example.com"),
                        person("Donald", "donald@example.com"),
                        person(null, "tony+jobs@example.com"),
                        person("Niklaus", null),
                        person("Frances", "frances+jobs@example.com"));
    }

    @Test
    void leavesOutAnOrganizerWhoDeclined() {
        var invite = only(meeting("""
                ORGANIZER;CN=Grace:mailto:grace@example.org
                ATTENDEE;PARTSTAT=DECLINED:mailto:grace@example.org
                """));

        assertThat(invite.details().participants()).isEmpty();
    }

    @Test
    void invites200PeopleAtMost() {
        var crowd = IntStream.range(0, 300)
                .mapToObj("ATTENDEE:mailto:guest-%d@example.org\n"::formatted)
                .collect(Collectors.joining());

        assertThat(only(meeting(crowd)).details().participants()).hasSize(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # where                                                                   | join
            CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://zoom.us/j/1?pwd=a              | https://zoom.us/j/1?pwd=a
            X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij                  | https://meet.google.com/abc-defg-hij
            X-MICROSOFT-ONLINEMEETINGINFORMATION:{"url":"https://teams.live.com/meet/9"\\,"a":1} | https://teams.live.com/meet/9
            CONFERENCE;VALUE=URI:https://talk.example.org/room/7                      | https://talk.example.org/room/7
            X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.live.com/meet/9            | https://teams.live.com/meet/9
            LOCATION:Blue room (https://zoom.us/j/1)\\, floor 2                       | https://zoom.us/j/1
            LOCATION:meet.google.com/abc-defg-hij                                     | https://meet.google.com/abc-defg-hij
            LOCATION:https://talk.example.org/room/7                                  | https://talk.example.org/room/7
            URL:http://talk.example.org/room/7                                        | http://talk.example.org/room/7
            DESCRIPTION:See https://example.org.\\nJoin: https://zoom.us/j/1\\n-- \\n  | https://zoom.us/j/1
            DESCRIPTION:<a href="https://zoom.us/j/1?a=1&amp;b=2">Join</a>            | https://zoom.us/j/1?a=1&b=2
            X-ALT-DESC;FMTTYPE=text/html:<p>Join https://zoom.us/j/1</p>              | https://zoom.us/j/1
            DESCRIPTION:See https://example.org                                       |
            LOCATION:Blue room\\, and/or https://                                     |
            LOCATION:https://[talk]/room                                              |
            URL:ftp://example.org/file                                                |
            CONFERENCE;VALUE=URI:tel:+44-20-7946-0000                                 |
            """)
    void knowsWhereToJoin(String line, @Nullable String link) {
        assertThat(only(meeting(line)).details().joinUrl()).isEqualTo(link);
    }

    @Test
    void looksForALinkWhereItIsLikeliest() {
        var invite = only(meeting("LOCATION:https://zoom.us/j/2\nCONFERENCE;VALUE=URI:https://zoom.us/j/1"));

        assertThat(invite.details().joinUrl()).isEqualTo("https://zoom.us/j/1");
    }

    @Test
    void leavesOutALinkThatNobodyCouldFollow() {
        assertThat(only(meeting("LOCATION:https://zoom.us/j/" + "1".repeat(2_000)))
                        .details()
                        .joinUrl())
                .isNull();
    }

    @Test
    void prefersARoomThatIsKnown() {
        var invite = only(meeting("""
                URL:https://calendar.example.org/event/1
                LOCATION:https://maps.example.org/blue
                DESCRIPTION:https://zoom.us/j/1
                """));

        assertThat(invite.details().joinUrl()).isEqualTo("https://zoom.us/j/1");
    }

    @Test
    void takesTheTitleOnOneLine() {
        assertThat(title("SUMMARY:Interview\\, Ada\\n2nd round \\\\o/")).isEqualTo("Interview, Ada 2nd round \\o/");
        assertThat(title("SUMMARY;LANGUAGE=en:Cafe\u0301 \u200bwith \u7530\u4e2d \uD83D\uDC4B"))
                .isEqualTo("Caf\u00e9 \u200bwith \u7530\u4e2d \uD83D\uDC4B");
        assertThat(title("SUMMARY:" + "\uD83D\uDC4B".repeat(600))).isEqualTo("\uD83D\uDC4B".repeat(500));
        assertThat(title("SUMMARY:half \uD83D")).isEqualTo("half");
        assertThat(title("SUMMARY:")).isEmpty();
        assertThat(title("PRIORITY:5")).isEmpty();
    }

    @Test
    void takesLinesHoweverTheyAreBrokenAndEnd() {
        var folded = meeting("SUMMARY:Inter\n view\nDESCRIPTION:" + "long ".repeat(100));

        assertThat(only(folded).details().title()).isEqualTo("Interview");
        assertThat(only(folded.replace("\r\n", "\n")).details().title()).isEqualTo("Interview");
        assertThat(only(folded.replace("SUMMARY", "\r\nSUMMARY")).details().title())
                .isEqualTo("Interview");
        assertThat(only("\uFEFF" + folded.strip()).details().title()).isEqualTo("Interview");
        assertThat(only("\n".repeat(20) + folded + "\n\n").details().title()).isEqualTo("Interview");
    }

    @Test
    void takesNamesInAnyCaseAndSpaceAroundValues() {
        var invite = only(calendar("""
                method: request
                BEGIN:Vevent
                uid: 1@example.org
                DtStart;TzId=Europe/Berlin: 20261201T100000
                sequence: 2
                END:Vevent
                """));

        assertThat(invite.uid()).isEqualTo("1@example.org");
        assertThat(invite.sequence()).isEqualTo(2);
        assertThat(invite.details().startAt()).isEqualTo("2026-12-01T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # event                                          | message
            DTSTART:20261201T093000                          | must name the time zone of each meeting, as in DTSTART;TZID=Europe/London:20261201T093000, or give its times in UTC
            DTSTART;TZID=Head office:20261201T093000         | must define its time zones, or name them as in Europe/London; "Head office" is neither
            DTSTART:tomorrow                                 | must have times such as 20261201T093000Z; it has "tomorrow"
            DTSTART:20261301T093000Z                         | must have times such as 20261201T093000Z; it has "20261301T093000"
            DTSTART;VALUE=DATE:20261201                      | must have a meeting with a time of day; those of whole days are none
            SUMMARY:Soon                                     | must say when each meeting starts, as in DTSTART:20261201T093000Z
            """)
    void saysWhatIsWrongWithATime(String event, String message) {
        assertThatThrownBy(() -> read(calendar(event(event))))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # line                                  | message
            RRULE:FREQ=SECONDLY                     | must not have a meeting more often than daily, weekly, monthly or yearly
            RRULE:FREQ=HOURLY;COUNT=3               | must not have a meeting more often than daily, weekly, monthly or yearly
            RRULE:FREQ=NEVER                        | must say how a meeting repeats as in FREQ=WEEKLY;BYDAY=MO,TH; it says "FREQ=NEVER"
            RRULE:weekly                            | must say how a meeting repeats as in FREQ=WEEKLY;BYDAY=MO,TH; it says "weekly"
            RRULE:FREQ=DAILY;UNTIL=2027             | must have times such as 20261201T093000Z; it has "2027"
            RRULE:FREQ=YEARLY;INTERVAL=2000000000   | must say how a meeting repeats as in FREQ=WEEKLY;BYDAY=MO,TH; it says "FREQ=YEARLY;INTERVAL=2000000000"
            DURATION:long                           | must have durations such as PT45M; it has "long"
            DURATION:PT99999999999999999H           | must have durations such as PT45M; it has "PT99999999999999999H"
            """)
    void saysWhatIsWrongWithAMeeting(String line, String message) {
        assertThatThrownBy(() -> read(meeting(line)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(message);
    }

    @Test
    void refusesAMeetingThatNobodyCouldReferTo() {
        var start = "DTSTART:20261201T090000Z";
        var message = "must have a UID of 1 to 500 characters for each meeting";

        assertThatThrownBy(() -> read(calendar(event("", start)))).hasMessage(message);
        assertThatThrownBy(() -> read(calendar(event("1".repeat(501), start)))).hasMessage(message);
    }

    @Test
    void refusesAnAnswer() {
        assertThatThrownBy(() -> read(calendar("METHOD:REPLY\n", event("DTSTART:20261201T090000Z"))))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must be an invite; METHOD:REPLY is an answer to one");
    }

    @Test
    void refusesACalendarWithoutMeetings() {
        assertThatThrownBy(() -> read(calendar("X-WR-CALNAME:Holidays\n")))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must have a meeting with a time of day; those of whole days are none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello",
                "BEGIN:VCARD\nEND:VCARD",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nVERSION\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nX;A=\"b\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nX;A;;=:\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n<html>",
                "{\"calendar\": []}"
            })
    void refusesWhatIsNoCalendar(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must be an iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR")
                .hasNoCause();
    }

    @Test
    void refusesWhatIsTooLong() {
        var longest = meeting("DESCRIPTION:");
        var filled = longest.replace("DESCRIPTION:", "DESCRIPTION:" + "a".repeat(1_000_000 - longest.length()));

        assertThat(read(filled)).hasSize(1);
        assertThatThrownBy(() -> read(filled + " "))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must have at most 1000000 characters; it has 1000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATTENDEE:mailto:%sx", "LOCATION:https://%sx"})
    void isNotHeldUpByTextThatIsHardToRead(String line) {
        var details = only(meeting(line.formatted((line.startsWith("A") ? ">" : ")").repeat(200_000))))
                .details();

        assertThat(details.participants()).isEmpty();
        assertThat(details.joinUrl()).isNull();
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> read("BEGIN:VCALENDAR\n" + "BEGIN:A\n".repeat(120_000)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must be an iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR");
    }

    @Test
    void tells50MeetingsAtMost() {
        var many = IntStream.range(0, 6_000)
                .mapToObj(i -> event(i + "@example.org", "DTSTART:20261201T090000Z"))
                .collect(Collectors.joining());

        assertThat(read(calendar(many))).hasSize(50);
        assertThat(read(meeting("RRULE:FREQ=DAILY"))).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY;BYHOUR=%1$s;BYMINUTE=%1$s;BYSECOND=%1$s",
                "RRULE:FREQ=YEARLY;BYMONTH=%2$s;BYMONTHDAY=%2$s;BYHOUR=%2$s;BYMINUTE=%2$s",
                "DTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;COUNT=2000000000",
                "DTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;COUNT=0"
            })
    void refusesASeriesThatIsTooMuchWork(String lines) {
        var all = IntStream.range(0, 24).mapToObj(Integer::toString).collect(Collectors.joining(","));
        var text = calendar(event((lines.startsWith("DTSTART") ? "" : "DTSTART:20261201T090000Z\n")
                + lines.formatted(all, "1,".repeat(5_000) + "1")));

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must not have series as long, or as many, as it has");
    }

    @Test
    void refusesMoreSeriesThanItCanWorkOut() {
        var many = IntStream.range(0, 5_000)
                .mapToObj(i -> event(i + "@example.org", "DTSTART:19000101T090000Z\nRRULE:FREQ=DAILY"))
                .collect(Collectors.joining());

        assertThatThrownBy(() -> read(calendar(many)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must not have series as long, or as many, as it has");
    }

    @Test
    void endsASeriesThatHasNoMeetingAtAll() {
        var invites = read(calendar(event("DTSTART:19000101T090000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")));

        assertThat(invites).isEmpty();
    }

    private static List<Invite> read(String text) {
        return INVITES.read(text, NOW).meetings();
    }

    private static List<CalendarMessage.Series> series(String event) {
        return INVITES.read(calendar(event(event)), NOW).series();
    }

    private static Invite only(String text) {
        var invites = read(text);
        assertThat(invites).hasSize(1);
        return invites.getFirst();
    }

    private static String title(String line) {
        return only(meeting(line)).details().title();
    }

    private static List<String> uids(List<Invite> invites) {
        return invites.stream().map(Invite::uid).toList();
    }

    private static List<String> starts(List<Invite> invites) {
        return invites.stream()
                .map(invite -> String.valueOf(invite.details().startAt()))
                .toList();
    }

    private static Participant person(@Nullable String name, @Nullable String email) {
        return new Participant(name, email, ParticipantRole.UNKNOWN);
    }
}
