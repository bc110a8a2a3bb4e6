package dev.pinbridge.calendar;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.candidates.EmailAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where somebody in a calendar gets mail.
final class MailAddress {
    /// Greedy: what comes before is of no use, and may be another address.
    private static final Pattern MAILTO = Pattern.compile("^.*mailto:", Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND = Pattern.compile("^[<\\s]+|[>\\s]+$");

    /// No address is half as long.
    private static final int MAX_LENGTH = 1_000;

    private MailAddress() {}

    /// Empty when none is well-formed.
    static Optional<String> of(Line line) {
        return candidates(line).flatMap(text -> wellFormed(text).stream()).findFirst();
    }

    private static Optional<String> wellFormed(String text) {
        try {
            return Optional.of(new EmailAddress(text).value());
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }

    /// What is said to be one. A parameter (RFC 7986, 6.2) comes first, since the value may then be a machine's.
    static Stream<String> candidates(Line line) {
        var parameters = line.parameters().entrySet().stream()
                .filter(parameter -> isEmail(parameter.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        return Stream.concat(parameters, Stream.of(line.value()))
                .filter(text -> text.length() <= MAX_LENGTH)
                .map(MailAddress::bare)
                .filter(text -> !text.isEmpty());
    }

    private static boolean isEmail(String parameter) {
        return parameter.equals("EMAIL") || (parameter.startsWith("X-") && parameter.endsWith("EMAIL"));
    }

    private static String bare(String text) {
        var address = MAILTO.matcher(text).replaceFirst("");
        var query = address.indexOf('?');
        return AROUND.matcher(decoded(query < 0 ? address : address.substring(0, query)))
                .replaceAll("");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
