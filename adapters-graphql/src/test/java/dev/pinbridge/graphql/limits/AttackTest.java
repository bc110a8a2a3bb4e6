package dev.pinbridge.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.graphql.Api;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents that want too much: each is refused with few words, and without asking anything of any store.
class AttackTest {
    private final Api api = Api.connected();

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void isRefused(String name, String document, String code) {
        // given
        api.calls.forget();
        // when
        var refused = api.ask(document);
        // then
        assertThat(refused.codes()).as(refused.firstMessage()).isNotEmpty().containsOnly(code);
        assertThat(refused.codes()).hasSizeLessThanOrEqualTo(5);
        assertThat(refused.size()).isLessThan(4_096);
        assertThat(api.calls.made()).isEmpty();
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                        aliases(),
                        fragments(),
                        depth(),
                        width(),
                        directives(),
                        sizes(),
                        numbers(),
                        nonsense(),
                        introspection())
                .flatMap(attacks -> attacks);
    }

    private static Stream<Arguments> aliases() {
        return Stream.of(
                attack("16 aliases of a field", "{" + many(16, "a%d: viewer { roles }") + "}"),
                attack("1,000 aliases of a field", "{" + many(650, "a%d: integration") + "{id}}"),
                attack("16 aliases of a scalar", "{ viewer { organisation {" + many(16, "a%d: name") + "} } }"),
                attack(
                        "aliases spread over fragments",
                        "{ ...A ...B } fragment A on Query {" + many(10, "a%d: automaticForwarding { isOn }")
                                + "} fragment B on Query {" + many(10, "b%d: automaticForwarding { isOn }") + "}"),
                attack(
                        "aliases in inline fragments",
                        "{" + many(16, "... on Query { a%d: automaticForwarding { isOn } }") + "}"),
                attack(
                        "aliases of a mutation",
                        "mutation {" + many(16, "a%d: checkAts { errors { __typename } }") + "}"),
                attack(
                        "aliases of lists",
                        "{" + many(15, "a%d: candidates(first: 100) { nodes { id fullName email cv { id name } } }")
                                + "}"),
                attack(
                        "aliases within aliases",
                        "{"
                                + many(
                                        15,
                                        "a%1$d: positions(first: 100) { nodes { b%1$d: title c%1$d: id d: id e: id f: id g: id } }")
                                + "}"));
    }

    private static Stream<Arguments> fragments() {
        return Stream.of(
                attack("a fragment in itself", "{ ...A } fragment A on Query { ...A }", "BAD_REQUEST"),
                attack(
                        "a circle of fragments",
                        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                        "BAD_REQUEST"),
                attack(
                        "a circle that goes deeper",
                        "{ conversations { nodes { ...A } } } fragment A on Conversation { forwarding { ...B } }"
                                + " fragment B on Forwarding { position { id ...C } }"
                                + " fragment C on Position { jobLink { job { ...D } } } fragment D on Job { ...A }",
                        "LIMIT_EXCEEDED"),
                attack("a fragment that doubles", doubling(25, "roles")),
                attack("a fragment that doubles deeply", doubling(60, "roles")),
                attack("a fragment that is not there", "{ ...Nowhere }", "BAD_REQUEST"),
                attack(
                        "many spreads of one fragment",
                        "{" + many(600, "...A %d").replaceAll(" \\d+", "") + "} fragment A on Nothing { x }",
                        "BAD_REQUEST"));
    }

    private static Stream<Arguments> depth() {
        return Stream.of(
                attack("13 levels", nested(13)),
                attack("200 levels", nested(200)),
                attack("2,000 levels", nested(2_000)),
                attack("20,000 levels", nested(20_000)),
                attack(
                        "inline fragments 500 deep",
                        "{" + "... on Query {".repeat(500) + "__typename" + "}".repeat(501)),
                attack("lists 3,000 deep", "{ node(id: " + "[".repeat(3_000) + "]".repeat(3_000) + ") { id } }"),
                attack(
                        "objects 1,000 deep",
                        "{ conversations(filter: " + "{a:".repeat(1_000) + "1" + "}".repeat(1_000)
                                + ") { nodes { id } } }"));
    }

    private static Stream<Arguments> width() {
        return Stream.of(
                attack("more tokens than allowed", "{" + " __typename".repeat(2_001) + "}"),
                attack("100,000 fields", "{" + " __typename".repeat(100_000) + "}"),
                attack(
                        "all lists at their longest",
                        "{ conversations(first: 100) { nodes { id candidate { id email } position { id title jobLink {"
                                + " job { title } } } forwarding { id otherApplications { stage } } } edges { node { id"
                                + " candidate { id email fullName phone } position { id title location } } } }"
                                + " forwardings(first: 100) { nodes { id candidate { id email fullName } position { id"
                                + " title description createdBy { name email } } otherApplications { stage jobTitle } } edges {"
                                + " node { id status explanation candidate { id email } position { id title } } } }"
                                + " positions(first: 100) { nodes { id title createdBy { id name email } jobLink { linkedBy {"
                                + " id name email } job { title url status } } } edges { cursor node { id title description"
                                + " location } } } candidates(first: 100) { nodes { id email fullName phone cv { id name"
                                + " uploadedBy { id name email } } } edges { cursor node { id email fullName cv { id name size"
                                + " sha256 } } } } }"));
    }

    private static Stream<Arguments> directives() {
        return Stream.of(
                attack(
                        "51 directives",
                        "{" + many(51, "a: __typename @include(if: true) %d").replaceAll(" \\d+", "") + "}"),
                attack("500 directives on one field", "{ __typename" + " @skip(if: false)".repeat(390) + "}"),
                attack("500 unknown directives", "{ __typename" + " @x".repeat(500) + "}"),
                attack("directives on an operation", "query" + " @x".repeat(60) + " { __typename }"),
                attack("directives on a variable", "query($a: Int" + " @x".repeat(60) + ") { __typename }"),
                attack(
                        "directives on fragments",
                        "{ ...A" + " @x".repeat(30) + " } fragment A on Query" + " @x".repeat(30) + " { __typename }"),
                attack("5 unknown directives", "{ __typename" + " @x".repeat(9) + "}", "BAD_REQUEST"));
    }

    private static Stream<Arguments> sizes() {
        return Stream.of(
                attack("spaces without end", "{ __typename " + " ".repeat(200_000) + "}"),
                attack("a comment without end", "{ __typename }\n#" + "x".repeat(200_000)),
                attack("a name without end", "{ " + "x".repeat(100_000) + " }", "BAD_REQUEST"),
                attack("a string without end", "{ node(id: \"" + "x".repeat(150_000) + "\") { id } }"),
                attack("an alias without end", "{ " + "x".repeat(100_000) + ": nothing }", "BAD_REQUEST"),
                attack("10 MB", "{ __typename }" + ",".repeat(10_000_000)),
                attack("variables without end", "query(" + many(700, "$a%d: Int") + ") { __typename }"),
                attack("operations without end", many(600, "query a%d { __typename }")));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                        "0",
                        "-1",
                        "101",
                        "1000000",
                        "2147483648",
                        "-2147483649",
                        "99999999999999999999",
                        "1.5",
                        "\"5\"",
                        "null",
                        "[1]",
                        "true")
                .map(first -> attack(
                        "first: " + first, "{ candidates(first: " + first + ") { nodes { id } } }", "BAD_REQUEST"));
    }

    private static Stream<Arguments> nonsense() {
        return Stream.of(
                attack("nothing", "{", "BAD_REQUEST"),
                attack("a brace", "}", "BAD_REQUEST"),
                attack("a bomb", "💥", "BAD_REQUEST"),
                attack("nul", "{ \u0000 }", "BAD_REQUEST"),
                attack("look-alike letters", "{ vіewer { roles } }", "BAD_REQUEST"),
                attack("a type definition", "type Query { x: Int }", "BAD_REQUEST"),
                attack("50 unknown fields", "{" + many(50, "x%d") + "}", "BAD_REQUEST"),
                attack("a subscription", "subscription { x }", "BAD_REQUEST"),
                attack("two anonymous operations", "{ __typename } { __typename }", "BAD_REQUEST"),
                attack("fields that cannot be merged", "{ viewer { a: roles a: __typename } }", "BAD_REQUEST"));
    }

    private static Stream<Arguments> introspection() {
        return Stream.of(
                attack(
                        "types of types of types",
                        "{ __schema { types { fields { type {" + "ofType {".repeat(40) + "name" + "}".repeat(45)),
                attack("many schemas", "{" + many(16, "a%d: __schema { types { name } }") + "}"),
                attack(
                        "in circles",
                        "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"));
    }

    private static Arguments attack(String name, String document) {
        return attack(name, document, "LIMIT_EXCEEDED");
    }

    private static Arguments attack(String name, String document, String code) {
        return Arguments.of(name, document, code);
    }

    private static String many(int times, String template) {
        return IntStream.range(0, times).mapToObj(template::formatted).collect(Collectors.joining(" "));
    }

    /// Each fragment holds the next twice, one level deeper.
    private static String doubling(int fragments, String leaf) {
        return "{ viewer { ...F0 } }"
                + IntStream.range(0, fragments)
                        .mapToObj(
                                i -> "fragment F%d on Viewer { a: organisation { ...F%d } b: organisation { ...F%d } }"
                                        .formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining(" "))
                + "fragment F" + fragments + " on Viewer { " + leaf + " }";
    }

    private static String nested(int levels) {
        return "{ a ".repeat(levels) + "}".repeat(levels);
    }
}
