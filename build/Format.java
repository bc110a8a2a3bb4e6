import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Checks or applies the house format. `java build/Format.java check|apply`, from the project's root.
/// Runs outside Maven's own JVM because the formatter parses with the compiler of the JDK it runs on.
class Format {
    private static final List<String> ROOTS = List.of("src/main/java", "src/test/java", "src/build/java");

    public static void main(String[] args) throws Exception {
        var apply = args.length > 0 && args[0].equals("apply");
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        var wrong = sources().parallelStream()
                .filter(file -> differs(formatter, file, apply))
                .sorted()
                .toList();
        if (!apply && !wrong.isEmpty()) {
            wrong.forEach(file -> System.err.println("not in the house format: " + file));
            System.err.println("Mend with: mvn -N validate -Dformat=apply");
            System.exit(1);
        }
    }

    private static List<Path> sources() throws Exception {
        try (Stream<Path> modules = Files.list(Path.of("."))) {
            return modules.flatMap(module -> ROOTS.stream().map(module::resolve))
                    .filter(Files::isDirectory)
                    .flatMap(Format::javaFiles)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (Exception e) {
            throw new IllegalStateException("cannot list " + root, e);
        }
    }

    private static boolean differs(Formatter formatter, Path file, boolean apply) {
        try {
            var before = Files.readString(file);
            var imports = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(before), JavaFormatterOptions.Style.PALANTIR);
            var after = formatter.formatSource(imports);
            if (apply && !after.equals(before)) {
                Files.writeString(file, after);
            }
            return !after.equals(before);
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + file, e);
        }
    }
}
