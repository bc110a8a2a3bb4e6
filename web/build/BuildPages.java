import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Builds the pages into `target/classes/META-INF/resources` with the machine's npm. `java BuildPages.java
/// <module folder> [<whether to leave them out>]`. Does nothing while nothing they are made of has changed; where there
/// is no npm, or an old Node.js, it says so and the service goes without pages.
class BuildPages {
    private static final String NODE = "Node.js 20.19, or 22.12 and newer";

    public static void main(String[] args) throws Exception {
        var module = Path.of(args[0]);
        // Other modules have it on their class path, whatever is in it.
        Files.createDirectories(module.resolve("target/classes"));
        if (args.length > 1 && Boolean.parseBoolean(args[1])) {
            System.out.println("Built without pages, as asked.");
            return;
        }
        var found = version("node");
        if (found.isEmpty() || version("npm").isEmpty()) {
            System.out.println("Built without pages: there is no npm here. Install " + NODE + ", to have them.");
        } else if (isTooOld(found)) {
            System.out.println("Built without pages: they need " + NODE + ", and here is " + found + ".");
        } else {
            build(module);
        }
    }

    private static void build(Path module) throws Exception {
        var pages = module.resolve("target/classes/META-INF/resources");
        var stamp = module.resolve("target/pages.sha256");
        var hash = hash(module, "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts", "build", "src",
                "public", "../docs/schema.graphqls");
        if (isStamped(stamp, hash) && Files.exists(pages.resolve("cord/index.html"))) {
            return;
        }
        install(module);
        npm(module, "run", "--silent", "build", "--", "--logLevel", "warn");
        Files.writeString(stamp, hash);
    }

    /// Anew only when other packages are asked for, since it takes most of the time.
    private static void install(Path module) throws Exception {
        var stamp = module.resolve("node_modules/.pinbridge.sha256");
        var hash = hash(module, "package.json", "package-lock.json");
        if (!isStamped(stamp, hash)) {
            npm(module, "ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error");
            Files.writeString(stamp, hash);
        }
    }

    private static boolean isStamped(Path stamp, String hash) throws IOException {
        return Files.exists(stamp) && Files.readString(stamp).equals(hash);
    }

    private static String hash(Path module, String... parts) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        for (var part : parts) {
            try (Stream<Path> files = Files.walk(module.resolve(part))) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.startsWith(module.resolve("src/generated")))
                        .sorted()
                        .toList()) {
                    sha.update(module.relativize(file).toString().getBytes());
                    sha.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void npm(Path module, String... arguments) throws Exception {
        var command = new ArrayList<>(tool("npm"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(module.toFile())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            System.err.println("`npm " + String.join(" ", arguments) + "` failed in " + module
                    + "; -Dpages.skip=true builds without pages.");
            System.exit(1);
        }
    }

    /// Empty where there is none.
    private static String version(String tool) throws InterruptedException {
        var command = new ArrayList<>(tool(tool));
        command.add("--version");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var printed = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor() == 0 ? printed : "";
        } catch (IOException e) {
            return "";
        }
    }

    /// On Windows npm is a script, which only a shell can start.
    private static List<String> tool(String name) {
        return System.getProperty("os.name").startsWith("Windows") ? List.of("cmd", "/c", name) : List.of(name);
    }

    /// As Vite asks for it.
    private static boolean isTooOld(String printed) {
        var found = Arrays.stream(printed.replaceFirst("^v", "").replaceFirst("-.*", "").split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
        return switch (found[0]) {
            case 20 -> found[1] < 19;
            case 22 -> found[1] < 12;
            default -> found[0] < 22;
        };
    }
}
