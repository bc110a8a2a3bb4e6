package dev.pinbridge.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.DrivenPort;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/// The rules, for any root package: for ours they have to hold, for the offenders each has to be broken.
final class HouseRules {
    static final Set<String> ADAPTERS = Set.of(
            "pinpoint", "persistence", "graphql", "documents", "mail", "names", "calendar", "transcripts", "notes");

    /// Which feature may know which others; nothing else may.
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("directory", Set.of()),
            Map.entry("paging", Set.of()),
            Map.entry("integration", Set.of("directory")),
            Map.entry("documents", Set.of("directory", "paging")),
            Map.entry("positions", Set.of("directory", "paging", "integration")),
            Map.entry("candidates", Set.of("directory", "paging", "documents")),
            Map.entry("conversations", Set.of("directory", "paging", "candidates", "positions")),
            Map.entry(
                    "forwarding",
                    Set.of(
                            "directory",
                            "paging",
                            "integration",
                            "documents",
                            "positions",
                            "candidates",
                            "conversations")),
            Map.entry("mirror", Set.of("directory", "paging", "integration", "positions", "forwarding")),
            Map.entry(
                    "notices",
                    Set.of(
                            "directory",
                            "paging",
                            "integration",
                            "positions",
                            "forwarding",
                            "mirror",
                            "calls",
                            "comments")),
            Map.entry("calls", Set.of("directory", "integration", "mirror")),
            Map.entry(
                    "matching",
                    Set.of("directory", "paging", "integration", "positions", "forwarding", "mirror", "calls")),
            Map.entry("recording", Set.of("directory", "integration", "calls")),
            Map.entry("access", Set.of("directory", "paging", "forwarding", "mirror", "calls", "matching")),
            Map.entry("transcripts", Set.of("directory", "paging", "calls")),
            Map.entry("comments", Set.of("directory", "integration", "forwarding", "calls")),
            Map.entry(
                    "links",
                    Set.of("directory", "integration", "forwarding", "calls", "matching", "notes", "comments")),
            Map.entry(
                    "scorecards", Set.of("directory", "integration", "mirror", "calls", "matching", "access", "notes")),
            Map.entry(
                    "notes",
                    Set.of(
                            "directory",
                            "paging",
                            "integration",
                            "positions",
                            "forwarding",
                            "mirror",
                            "calls",
                            "matching",
                            "access",
                            "transcripts",
                            "comments")));

    private final String root;
    private final String domain;
    private final String application;

    HouseRules(String root) {
        this.root = root;
        this.domain = root + ".domain..";
        this.application = root + ".application..";
    }

    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("theDomainIsPlainJava", theDomainIsPlainJava());
        rules.put("aUseCaseKnowsNoFramework", aUseCaseKnowsNoFramework());
        ADAPTERS.stream()
                .sorted()
                .forEach(adapter -> rules.put(adapter + "MeetsNoOtherAdapter", meetsNoOther(adapter)));
        rules.put("controllersCallUseCasesAndNotPorts", controllersCallUseCasesAndNotPorts());
        rules.put("featuresOfTheDomainAreFreeOfCycles", free(root + ".domain.(*).."));
        rules.put("featuresOfTheApplicationAreFreeOfCycles", free(root + ".application.(*).."));
        ARROWS.keySet().stream()
                .filter(feature -> ARROWS.getOrDefault(feature, Set.of()).size() < ARROWS.size() - 1)
                .sorted()
                .forEach(feature -> rules.put(feature + "KnowsOnlyItsOwn", arrows(feature)));
        rules.put("portsAreInterfaces", portsAreInterfaces());
        rules.put("useCasesAreFinalClasses", useCasesAreFinalClasses());
        rules.put("aUseCaseDoesOneThing", aUseCaseDoesOneThing());
        rules.put("adaptersAreReachableOnlyThroughWiring", adaptersAreReachableOnlyThroughWiring());
        rules.put("namesCarryDomainWords", namesCarryDomainWords());
        rules.put("resultsAreSealed", resultsAreSealed());
        rules.put("timeAndChanceComeFromOutside", timeAndChanceComeFromOutside());
        rules.put("jooqStaysInPersistence", staysIn("persistence", "org.jooq.."));
        rules.put("graphQlStaysInItsAdapter", staysIn("graphql", "graphql..", "org.springframework.graphql.."));
        rules.put(
                "httpClientsStayInTheAtsAdapter",
                staysIn("pinpoint", "java.net.http..", "org.springframework.web.client.."));
        rules.put("tikaStaysInDocuments", staysIn("documents", "org.apache.tika.."));
        rules.put("icalStaysInCalendar", staysIn("calendar", "net.fortuna.ical4j.."));
        rules.put("luceneStaysInNotes", staysIn("notes", "org.apache.lucene..", "org.tartarus.snowball.."));
        rules.put("jgraphtStaysInNotes", staysIn("notes", "org.jgrapht.."));
        rules.put("springAiStaysInNotes", staysIn("notes", "org.springframework.ai..", "com.openai..", "okhttp3.."));
        rules.put("mailStaysInItsAdapter", staysIn("mail", "jakarta.mail..", "org.springframework.mail.."));
        rules.put("theCoreIsImmutable", theCoreIsImmutable());
        rules.put("absenceIsNeverAField", absenceIsNeverAField());
        rules.put("absenceIsNeverAParameter", absenceIsNeverAParameter());
        rules.put("everyPackageIsNullMarked", everyPackageIsNullMarked());
        rules.put("nobodyPrints", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        rules.put("nobodyThrowsGenericExceptions", GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        rules.put("nobodyUsesJavaUtilLogging", GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING);
        rules.put("nobodyInjectsFields", GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
        rules.put("portsSpeakTheDomainsLanguage", portsSpeakTheDomainsLanguage());
        rules.put("controllersAreUniform", controllersAreUniform());
        rules.put("transactionsAreDrawnInUseCases", transactionsAreDrawnInUseCases());
        rules.put("exceptionsOfTheCoreAreClosed", exceptionsOfTheCoreAreClosed());
        rules.put("caseIsChangedWithALocale", caseIsChangedWithALocale());
        return rules;
    }

    private ArchRule theDomainIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage(domain)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        domain,
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "java.io..",
                        "java.net",
                        "java.nio.charset..",
                        "org.jspecify..")
                .because("the core outlives every framework");
    }

    private ArchRule aUseCaseKnowsNoFramework() {
        return classes()
                .that()
                .resideInAPackage(application)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        domain,
                        application,
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.io..",
                        "java.net",
                        "java.security..",
                        "org.jspecify..",
                        "org.slf4j..")
                .because("a use case is plain Java and is tested without Spring");
    }

    private ArchRule meetsNoOther(String adapter) {
        var others = ADAPTERS.stream()
                .filter(other -> !other.equals(adapter))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + adapter + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("on the class path of the whole service nothing else prevents it");
    }

    private ArchRule controllersCallUseCasesAndNotPorts() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".graphql..")
                .should()
                .dependOnClassesThat(describe(
                        "are ports other than those that tell who asks",
                        type -> type.isAnnotatedWith(DrivenPort.class)
                                && !Set.of("CurrentActor", "BearerTokens").contains(type.getSimpleName())))
                .because("who may do what is decided in use cases");
    }

    private static ArchRule free(String features) {
        return slices().matching(features).should().beFreeOfCycles().because("features stay separable");
    }

    private ArchRule arrows(String feature) {
        var unknown = ARROWS.keySet().stream()
                .filter(other -> !other.equals(feature)
                        && !ARROWS.getOrDefault(feature, Set.of()).contains(other))
                .flatMap(other ->
                        Set.of(root + ".domain." + other + "..", root + ".application." + other + "..").stream())
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".domain." + feature + "..", root + ".application." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknown)
                .because(
                        "a reaction across features goes through an event, never through a call in the other direction");
    }

    private ArchRule portsAreInterfaces() {
        return classes()
                .that(areOurs())
                .and()
                .areAnnotatedWith(DrivenPort.class)
                .should()
                .beInterfaces()
                .because("a port says what is needed, not how");
    }

    private ArchRule useCasesAreFinalClasses() {
        return classes()
                .that(areOurs())
                .and()
                .areAnnotatedWith(UseCase.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("nobody extends a use case");
    }

    private ArchRule aUseCaseDoesOneThing() {
        return classes()
                .that(areOurs())
                .and()
                .areAnnotatedWith(UseCase.class)
                .should(have(describe(
                        "exactly one public method",
                        type -> type.getMethods().stream()
                                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                        .count()
                                == 1)))
                .because("one action, one class");
    }

    private ArchRule adaptersAreReachableOnlyThroughWiring() {
        return classes()
                .that(areOurs())
                .and(describe(
                        "implement a port",
                        type -> !type.isInterface()
                                && type.getAllRawInterfaces().stream()
                                        .anyMatch(port -> port.isAnnotatedWith(DrivenPort.class))))
                .and()
                .resideOutsideOfPackage(application)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .because("adapters are reachable only through wiring");
    }

    private ArchRule namesCarryDomainWords() {
        var empty = Set.of(
                "Impl", "Port", "Gateway", "Manager", "Helper", "Util", "Utils", "Dto", "DTO", "Bean", "Info", "Data");
        return classes()
                .that(areOurs())
                .and()
                .areNotAnnotations()
                .and(describe("are written by hand", type -> !isGenerated(type)))
                .should(have(describe(
                        "a name that does not end in " + empty.stream().sorted().collect(Collectors.joining(", ")),
                        type -> empty.stream().noneMatch(type.getSimpleName()::endsWith))))
                .because("names carry domain words");
    }

    private ArchRule resultsAreSealed() {
        return classes()
                .that()
                .resideInAPackage(application)
                .and(describe(
                        "are called a result or an outcome",
                        type -> type.getSimpleName().endsWith("Result")
                                || type.getSimpleName().endsWith("Outcome")))
                .should(have(describe("a closed set of subtypes", JavaClass::isSealed)))
                .because("switches over them are exhaustive");
    }

    private ArchRule timeAndChanceComeFromOutside() {
        return noClasses()
                .that()
                .resideInAnyPackage(domain, application)
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Random.class)
                .because("a test decides what time it is");
    }

    private ArchRule staysIn(String room, String... vendor) {
        return noClasses()
                .that(areOurs())
                .and()
                .resideOutsideOfPackages(root + "." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(vendor).and(DescribedPredicate.not(areOurs())))
                .because("a vendor's shapes stay in the one room that deals with it");
    }

    private ArchRule theCoreIsImmutable() {
        return fields().that()
                .areDeclaredInClassesThat(resideInAPackage(domain))
                .should()
                .beFinal()
                .because("what happened does not change afterwards");
    }

    private ArchRule absenceIsNeverAField() {
        return noFields()
                .that()
                .areDeclaredInClassesThat(areOurs())
                .should()
                .haveRawType(Optional.class)
                .because("a component that may be missing is @Nullable");
    }

    private ArchRule absenceIsNeverAParameter() {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(domain, application))
                .and(describe(
                        "are written by hand",
                        method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && !method.getModifiers().contains(JavaModifier.PRIVATE)))
                .should(com.tngtech.archunit.lang.ArchCondition.from(describe(
                        "take no Optional",
                        (JavaMethod method) -> method.getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Optional.class)))))
                .because("Optional is for what is returned");
    }

    private ArchRule everyPackageIsNullMarked() {
        return classes()
                .that(areOurs())
                .and(describe("are written by hand", type -> !isGenerated(type)))
                .should(com.tngtech.archunit.lang.ArchCondition.from(describe(
                        "live in a @NullMarked package",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .because("an unmarked package is silently unchecked");
    }

    private ArchRule portsSpeakTheDomainsLanguage() {
        return classes()
                .that(areOurs())
                .and()
                .areAnnotatedWith(DrivenPort.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(domain, application, "java..", "org.jspecify..")
                .because("nothing vendor-shaped passes a port");
    }

    private ArchRule controllersAreUniform() {
        return classes()
                .that(areOurs())
                .and(describe(
                        "are controllers",
                        type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Controller")))
                .should()
                .bePackagePrivate()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .because("the driving side is uniform");
    }

    private ArchRule transactionsAreDrawnInUseCases() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        root + ".graphql..",
                        root + ".pinpoint..",
                        root + ".documents..",
                        root + ".mail..",
                        root + ".transcripts..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Transactions")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
                .because("what belongs together is said in one place");
    }

    private ArchRule exceptionsOfTheCoreAreClosed() {
        return classes()
                .that()
                .resideInAnyPackage(domain, application)
                .and()
                .areAssignableTo(Throwable.class)
                .should(com.tngtech.archunit.lang.ArchCondition.from(describe(
                        "be final or sealed",
                        type -> type.getModifiers().contains(JavaModifier.FINAL) || type.isSealed())))
                .because("a reader can list every trouble");
    }

    private ArchRule caseIsChangedWithALocale() {
        return noClasses()
                .that(areOurs())
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("in Turkish an I is not an i; name a Locale, such as " + Locale.class.getSimpleName()
                        + ".ROOT");
    }

    private DescribedPredicate<JavaClass> areOurs() {
        return resideInAPackage(root + "..").as("are ours");
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getPackageName().contains(".generated")
                || type.isAnnotatedWith("javax.annotation.processing.Generated")
                || type.getSimpleName().endsWith("MapperImpl")
                || type.getSimpleName().endsWith("MappingImpl");
    }
}
