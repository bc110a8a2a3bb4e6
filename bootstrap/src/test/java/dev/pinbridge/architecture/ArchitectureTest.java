package dev.pinbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.pinbridge.domain.DrivenPort;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String OURS = "dev.pinbridge";
    private static final String OFFENDERS = "offenders";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages(OURS);
    private static final JavaClasses OFFENDING = new ClassFileImporter().importPackages(OFFENDERS);
    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages(OURS);

    @TestFactory
    Stream<DynamicTest> holds() {
        return new HouseRules(OURS)
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(MAIN)));
    }

    /// A rule that nothing can break says nothing.
    @TestFactory
    Stream<DynamicTest> isBrokenByAnOffender() {
        return new HouseRules(OFFENDERS)
                .all().entrySet().stream()
                        .map(rule -> dynamicTest(
                                rule.getKey(),
                                () -> assertThat(rule.getValue()
                                                .allowEmptyShould(true)
                                                .evaluate(OFFENDING)
                                                .hasViolation())
                                        .isTrue()));
    }

    @Test
    void everyRoomNamedInARuleIsThere() {
        var rooms = Stream.concat(
                Stream.concat(Stream.of("domain", "application", "bootstrap"), HouseRules.ADAPTERS.stream())
                        .map(room -> OURS + "." + room),
                HouseRules.ARROWS.keySet().stream().map(feature -> OURS + ".domain." + feature));

        assertThat(rooms.filter(
                        room -> MAIN.stream().noneMatch(type -> (type.getPackageName() + ".").startsWith(room + "."))))
                .isEmpty();
    }

    @Test
    void everyFeatureHasItsArrows() {
        assertThat(features("domain")).isEqualTo(HouseRules.ARROWS.keySet());
        assertThat(HouseRules.ARROWS.keySet()).containsAll(features("application"));
    }

    @Test
    void everyPortThatIsImplementedTwiceHasAContractForBoth() {
        // What is queued is tested with schedulers, and events have nothing outside of memory.
        var withoutStore = Set.of(
                "Lanes",
                "NightlyChecks",
                "NoticeReviews",
                "NoticeMails",
                "MirrorRuns",
                "CallReviews",
                "RecorderBriefings",
                "CommentLanes",
                "Invites",
                "Events");
        var contracts = EVERYTHING.stream()
                .map(type -> type.getSimpleName())
                .filter(name -> name.endsWith("Contract"))
                .collect(Collectors.toSet());

        assertThat(MAIN.stream()
                        .filter(type -> type.isAnnotatedWith(DrivenPort.class))
                        .filter(port -> !withoutStore.contains(port.getSimpleName()))
                        .filter(port -> implementations(port.getName()) > 1)
                        .map(port -> port.getSimpleName() + "Contract")
                        .filter(contract -> !contracts.contains(contract)))
                .isEmpty();
    }

    @Test
    void nobodyMocks() {
        assertThat(EVERYTHING.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("org.mockito")))
                .isEmpty();
    }

    private static long implementations(String port) {
        return EVERYTHING.stream()
                .filter(type -> !type.isInterface() && !type.getName().contains("$"))
                .filter(type -> type.getAllRawInterfaces().stream()
                        .anyMatch(implemented -> implemented.getName().equals(port)))
                .filter(type -> type.getPackageName().startsWith(OURS))
                .count();
    }

    private static Set<String> features(String room) {
        var prefix = OURS + "." + room + ".";
        return MAIN.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()).replaceAll("\\..*", ""))
                .collect(Collectors.toSet());
    }
}
