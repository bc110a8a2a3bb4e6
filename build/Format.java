import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/// Checks or applies the house format. `java build/Format.java check|apply`, from the project's root.
/// Runs outside Maven's own JVM because the formatter parses with the compiler of the JDK it runs on.
class Format {
    private static final List<String> ROOTS = List.of("src/main/java", "src/test/java", "src/build/java");

    public static void main(String[] args) throws Exception {
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        var wrong = new ConcurrentSkipListMap<Path, String>();
        var unreadable = new ConcurrentSkipListMap<Path, String>();
        sources().parallelStream().forEach(file -> look(formatter, file, wrong, unreadable));
        unreadable.forEach((file, why) -> System.err.println("cannot be read: " + file + ": " + why));
        if (!unreadable.isEmpty()) {
            System.exit(1);
        } else if (args.length > 0 && args[0].equals("apply")) {
            apply(wrong);
        } else if (!wrong.isEmpty()) {
            wrong.keySet().forEach(file -> System.err.println("not in the house format: " + file));
            System.err.println("Mend with: mvn -N validate -Dformat=apply");
            System.exit(1);
        }
    }

    private static void look(Formatter formatter, Path file, Map<Path, String> wrong, Map<Path, String> unreadable) {
        try {
            var before = Files.readString(file);
            var after = formatter.formatSource(ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(before), JavaFormatterOptions.Style.PALANTIR));
            if (!after.equals(before)) {
                wrong.put(file, after);
            }
        } catch (Exception e) {
            unreadable.put(file, String.valueOf(e.getMessage()));
        }
    }

    /// Only when everything could be read, so that nothing is left half-written.
    private static void apply(Map<Path, String> wrong) throws Exception {
        for (var file : new TreeMap<>(wrong).entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
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
}
