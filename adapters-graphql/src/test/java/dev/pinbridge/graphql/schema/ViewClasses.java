package dev.pinbridge.graphql.schema;

import dev.pinbridge.graphql.GraphQlConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The records that stand for types of the schema: `X` or `XView`.
final class ViewClasses {
    private final Map<String, Class<?>> byTypeName = new HashMap<>();

    ViewClasses() {
        for (var name : classNames()) {
            var type = load(name);
            if (type.isRecord()) {
                byTypeName.put(type.getSimpleName().replaceFirst("View$", ""), type);
            }
        }
    }

    Optional<Class<?>> of(String typeName) {
        return Optional.ofNullable(byTypeName.get(typeName.equals("PageInfo") ? "PagePlace" : typeName));
    }

    private static List<String> classNames() {
        var source = GraphQlConfiguration.class.getProtectionDomain().getCodeSource();
        try {
            var root = Path.of(source.getLocation().toURI());
            try (var files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace('/', '.'))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
