package dev.pinbridge.pinpoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LargeCompanyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:15Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final int APPLICATIONS = 10_000;

    private final Company company = LargeCompany.of("large", CLOCK, APPLICATIONS, 7);

    @Test
    void isTheSameForTheSameSeed() {
        // given
        var other = LargeCompany.of("large", CLOCK, APPLICATIONS, 8);
        // when
        var again = LargeCompany.of("large", CLOCK, APPLICATIONS, 7);
        // then
        assertThat(everythingIn(again)).isEqualTo(everythingIn(company)).isNotEqualTo(everythingIn(other));
    }

    @Test
    void hasAJobForEachHundredApplicationsAndAnInterviewForEachTen() {
        // given
        var types = List.of("applications", "jobs", "interviews", "users");
        // when
        var counts = types.stream().map(company::count).toList();
        // then
        assertThat(counts).containsExactly(APPLICATIONS, 100, APPLICATIONS / 10, 300);
        assertThat(company.count("candidates")).isBetween(APPLICATIONS * 9 / 10, APPLICATIONS - 1);
        assertThat(company.count("interview_parts")).isBetween(APPLICATIONS / 10, APPLICATIONS / 5);
    }

    @Test
    void spreadsChangesOverFiveYearsWithFiveThousandInOneSecond() {
        // given
        var imported = NOW.minusSeconds(400L * 24 * 3600);
        // when
        var changed = rows("applications")
                .map(row -> row.instant("updated_at").orElseThrow())
                .toList();
        // then
        assertThat(changed).filteredOn(imported::equals).hasSizeGreaterThanOrEqualTo(5000);
        assertThat(changed).allMatch(at -> !at.isAfter(NOW));
        assertThat(changed).anyMatch(at -> at.isBefore(NOW.minusSeconds(4L * 365 * 24 * 3600)));
        assertThat(rows("interviews").flatMap(row -> row.instant("start_at").stream()))
                .anyMatch(NOW::isBefore)
                .anyMatch(at -> at.isBefore(NOW.minusSeconds(600L * 24 * 3600)));
    }

    @Test
    void hasWhatIsHidAndWhatIsMissing() {
        // given
        var visibilities = rows("jobs").map(row -> row.required("visibility")).distinct();
        // when
        var concealed = rows("applications").filter(row -> row.is("concealed")).count();
        var nameless = rows("candidates").filter(row -> row.get("last_name") == null || row.get("email") == null);
        // then
        assertThat(visibilities).contains("external", "internal", "confidential", "private_job");
        assertThat(concealed).isBetween(1L, (long) APPLICATIONS / 10);
        assertThat(nameless).isNotEmpty();
        assertThat(rows("candidates").map(row -> row.text("email")).filter(Objects::nonNull))
                .anyMatch(email -> !email.equals(email.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void changesAndDeletesTheSameForTheSameSeed() {
        // given
        var again = LargeCompany.of("large", CLOCK, APPLICATIONS, 7);
        // when
        company.change(200, 20, 3);
        again.change(200, 20, 3);
        // then
        assertThat(everythingIn(again)).isEqualTo(everythingIn(company));
        assertThat(rows("applications")
                        .filter(row ->
                                row.instant("updated_at").filter(NOW::equals).isPresent()))
                .hasSizeBetween(50, 150);
        assertThat(company.count("applications")).isBetween(APPLICATIONS - 30, APPLICATIONS - 1);
    }

    @Test
    void isReadToTheEndPageByPageAndComparedWithADump() {
        // given
        try (var sandbox = PinpointSandbox.start(0, company)) {
            var http = Http.of(sandbox, "large", LargeCompany.keyOf("large"));
            var ids = new ArrayList<String>();
            // when
            for (var page = 1; ids.size() == (page - 1) * 1000; page++) {
                http.get("applications?fields[applications]=email&page[size]=1000&page[number]=" + page
                                + "&filter[job_visibility]=external,internal,confidential,private_job")
                        .at("/data")
                        .forEach(application -> ids.add(application.at("/id").asString()));
            }
            var admin = sandbox.url() + "/large/admin/";
            var dump = http.absolute(admin + "dump/applications?fields=email")
                    .text()
                    .lines()
                    .toList();
            var hashes = http.absolute(admin + "dump/applications?hashes=true&from=9000&limit=5")
                    .text()
                    .lines();
            // then
            assertThat(ids).hasSize(APPLICATIONS).doesNotHaveDuplicates();
            assertThat(dump).hasSize(APPLICATIONS);
            assertThat(dump.get(76)).startsWith("{\"id\":\"77\",\"attributes\":{\"email\":");
            assertThat(hashes)
                    .hasSize(5)
                    .allMatch(line -> line.matches("\\{\"id\":\"900\\d\",\"hash\":\"[0-9a-f]{64}\"}"));
        }
    }

    private Stream<Row> rows(String type) {
        return company.state().tables().all(type).stream();
    }

    private static List<String> everythingIn(Company company) {
        return company.state().tables().everything().stream()
                .map(row -> row + " " + new TreeMap<>(row.values()))
                .sorted()
                .toList();
    }
}
