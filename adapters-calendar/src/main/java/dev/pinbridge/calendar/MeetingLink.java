package dev.pinbridge.calendar;

import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.mirror.JoinLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where people join a meeting, wherever its calendar says so.
final class MeetingLink {
    /// The likeliest first.
    private static final List<String> ANYWHERE = List.of(
            "CONFERENCE",
            "X-GOOGLE-CONFERENCE",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL",
            "X-MICROSOFT-ONLINEMEETINGINFORMATION",
            "LOCATION",
            "URL",
            "DESCRIPTION",
            "X-ALT-DESC");
    /// Links here lead to the meeting even if nobody knows the room.
    private static final List<String> RELIABLE = List.of("CONFERENCE", "LOCATION", "URL");

    private static final List<String> ROOMS = List.of("zoom/", "meet/", "teams/");
    private static final Pattern WORD = Pattern.compile("[^\\s<>\"]+");
    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST_AND_PATH = Pattern.compile("[a-z0-9.-]++/.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND = Pattern.compile("^[(\\[{'*]+|[)\\]}'*.,;:!?\\\\]+$");

    private MeetingLink() {}

    static Optional<String> of(Part event) {
        return links(event, ANYWHERE)
                .filter(MeetingLink::isRoom)
                .findFirst()
                .or(() -> links(event, RELIABLE).findFirst());
    }

    private static boolean isRoom(String link) {
        return JoinLink.of(link)
                .map(JoinLink::key)
                .filter(key -> ROOMS.stream().anyMatch(key::startsWith))
                .isPresent();
    }

    private static Stream<String> links(Part event, List<String> places) {
        return places.stream()
                .flatMap(event::lines)
                .flatMap(line -> WORD.matcher(line.text()).results())
                .flatMap(word -> link(word.group()).stream())
                .filter(MeetingLink::isWebAddress);
    }

    private static Optional<String> link(String word) {
        if (word.length() > CallDetails.MAX_JOIN_URL) {
            return Optional.empty();
        }
        var web = WEB.matcher(word);
        if (web.find()) {
            return Optional.of(trimmed(web.group()));
        }
        var bare = trimmed(word);
        return HOST_AND_PATH.matcher(bare).matches() && isRoom(bare)
                ? Optional.of("https://" + bare)
                : Optional.empty();
    }

    private static String trimmed(String link) {
        return AROUND.matcher(link.replace("&amp;", "&")).replaceAll("");
    }

    private static boolean isWebAddress(String link) {
        try {
            return new URI(link).getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
