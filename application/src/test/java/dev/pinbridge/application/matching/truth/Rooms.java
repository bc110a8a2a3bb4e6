package dev.pinbridge.application.matching.truth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Links to meetings, and the many ways in which one and the same is written.
final class Rooms {
    private Rooms() {}

    /// A new one, without anything that could be left out.
    static String open(Chance chance) {
        return switch (chance.weighted(42, 30, 28)) {
            case 0 -> "https://us0" + chance.between(2, 6) + "web.zoom.us/j/8" + chance.digits(10);
            case 1 ->
                "https://meet.google.com/" + chance.letters(3) + "-" + chance.letters(4) + "-" + chance.letters(3);
            default ->
                "https://teams.microsoft.com/l/meetup-join/19%3ameeting_"
                        + chance.drawn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48)
                        + "%40thread.v2/0";
        };
    }

    static String provider(String room) {
        return room.contains("zoom.us") ? "Zoom" : room.contains("google") ? "Google Meet" : "Microsoft Teams";
    }

    /// As the one who sends the invitation gets it.
    static String sent(String room, Chance chance) {
        return switch (provider(room)) {
            case "Zoom" -> room + "?pwd=" + chance.drawn("ABCDEFabcdef0123456789", 22) + ".1";
            case "Google Meet" -> room;
            default ->
                room + "?context=%7b%22Tid%22%3a%22" + chance.drawn("0123456789abcdef", 32) + "%22%2c%22Oid%22%3a%22"
                        + chance.drawn("0123456789abcdef", 32) + "%22%7d";
        };
    }

    /// The same one, written otherwise.
    static String otherwise(String room, Chance chance) {
        var written = switch (provider(room)) {
            case "Zoom" -> zoom(room, chance);
            case "Google Meet" -> meet(room, chance);
            default -> teams(room, chance);
        };
        return switch (chance.weighted(80, 8, 6, 6)) {
            case 0 -> written;
            case 1 -> "https://eur03.safelinks.protection.outlook.com/?url=" + encoded(written) + "&data=05%7C02";
            case 2 -> "https://www.google.com/url?q=" + encoded(written) + "&sa=D&source=calendar";
            default -> written + (written.contains("?") ? "&" : "?") + "utm_source=invite&utm_medium=email";
        };
    }

    private static String zoom(String room, Chance chance) {
        var number = room.substring(room.lastIndexOf('/') + 1);
        return switch (chance.between(0, 6)) {
            case 0 -> "https://acme.zoom.us/j/" + number;
            case 1 -> "https://zoom.us/j/" + number + "?pwd=" + chance.letters(20);
            case 2 -> "https://us02web.zoom.us/w/" + number + "?tk=" + chance.letters(24) + "&pwd=" + chance.letters(8);
            case 3 -> "https://app.zoom.us/wc/" + number + "/join?fromPWA=1";
            case 4 -> "zoommtg://zoom.us/join?confno=" + number + "&pwd=" + chance.letters(12);
            case 5 -> room + "?from=addon#success";
            default -> "https://us02web.zoom.us/wc/join/" + number;
        };
    }

    private static String meet(String room, Chance chance) {
        var code = room.substring(room.lastIndexOf('/') + 1);
        return switch (chance.between(0, 4)) {
            case 0 -> room + "?authuser=" + chance.between(0, 2);
            case 1 -> "http://meet.google.com/" + code;
            case 2 -> "meet.google.com/" + code;
            case 3 -> room + "?pli=1&hs=122&ijlm=17" + chance.digits(8);
            default -> "https://meet.google.com/" + code + "/?hl=de";
        };
    }

    private static String teams(String room, Chance chance) {
        return switch (chance.between(0, 4)) {
            case 0 -> room;
            case 1 -> room.replace("%3a", "%3A") + "?context=%7B%22Tid%22%3A%22" + chance.digits(12) + "%22%7D";
            case 2 -> room.replace("%3a", ":").replace("%40", "@");
            case 3 -> room + "?context=%7b%7d&anon=true";
            default ->
                "https://teams.microsoft.com/dl/launcher/launcher.html?url="
                        + encoded("/_#/l/" + room.substring(room.indexOf("meetup-join"))) + "&type=meetup-join";
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
