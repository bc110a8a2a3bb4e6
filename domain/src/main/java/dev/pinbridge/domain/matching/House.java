package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.calls.Participant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who belongs to the company, by the addresses of those who work with its ATS; the whole of it, or as much as
/// there is to know of some people.
///
/// @param addresses in lower case
/// @param domains that several of them share, unless everybody in the world may
public record House(Set<String> addresses, Set<String> domains) {
    private static final int SEVERAL = 2;
    private static final Set<String> PUBLIC = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "gmx.net",
            "gmx.de",
            "web.de",
            "mail.com",
            "proton.me",
            "protonmail.com",
            "fastmail.com",
            "zoho.com",
            "mail.ru",
            "yandex.ru",
            "qq.com",
            "163.com",
            "126.com",
            "naver.com");

    public House {
        addresses = Set.copyOf(addresses);
        domains = Set.copyOf(domains);
    }

    public static House of(Collection<? extends @Nullable String> emails) {
        var addresses = emails.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        var shared = addresses.stream()
                .map(House::domain)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(domain -> domain.getValue() >= SEVERAL && !PUBLIC.contains(domain.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new House(addresses, shared);
    }

    /// What there is to know of people with these addresses.
    public House among(Set<String> emails) {
        var known = new HashSet<>(addresses);
        known.retainAll(emails);
        var shared = new HashSet<>(domains);
        shared.retainAll(domains(emails));
        return new House(known, shared);
    }

    /// As [#among], of a company of which is known which of the addresses belong to it, and which of their
    /// [domains][#domains] several of its people share.
    public static House of(Set<String> addresses, Set<String> shared) {
        var domains = new HashSet<>(shared);
        domains.removeAll(PUBLIC);
        return new House(addresses, domains);
    }

    /// What comes after the `@` of each.
    public static Set<String> domains(Collection<String> emails) {
        return emails.stream().map(House::domain).collect(Collectors.toSet());
    }

    /// Whoever says that they are a candidate is none of the company for this call.
    boolean has(Participant participant) {
        return switch (participant.role()) {
            case CANDIDATE -> false;
            case INTERVIEWER -> true;
            case UNKNOWN -> hasAddress(participant.email());
        };
    }

    private boolean hasAddress(@Nullable String email) {
        return email != null && (addresses.contains(email) || domains.contains(domain(email)));
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1);
    }
}
