package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Turns a query string into a [ReadQuery], or refuses it: an unknown parameter, filter, include, sort or field
/// is a bad request (what Pinpoint does with them is unknown), and so is a page of more than 1000.
final class QueryReader {
    private static final int LARGEST_PAGE = 1000;
    private static final Comparator<Row> BY_ID = Comparator.comparingLong(Row::id);

    private final Schema schema;
    private final ResourceType type;
    private final boolean list;
    private final List<Predicate<Row>> filters = new ArrayList<>();
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Map<String, Set<String>> extraFields = new HashMap<>();
    private Comparator<Row> order = BY_ID;
    private long pageNumber = 1;
    private int pageSize = 100;
    private boolean counted;
    private boolean unveiled;
    private @Nullable Collection<Row> among;
    private @Nullable Sequence sequence = Sequence.BY_ID;
    private final Map<String, Range> times = new HashMap<>();
    private Predicate<@Nullable String> visible = _ -> true;
    private boolean filteredOtherwise;
    private IncludeTree include = IncludeTree.empty();

    private QueryReader(Schema schema, ResourceType type, boolean list) {
        this.schema = schema;
        this.type = type;
        this.list = list;
    }

    static ReadQuery list(Schema schema, ResourceType type, Query query) {
        return new QueryReader(schema, type, true).read(query);
    }

    /// For one resource only the parameters that shape the answer, and the one filter that lifts the veil.
    static ReadQuery single(Schema schema, ResourceType type, Query query) {
        return new QueryReader(schema, type, false).read(query);
    }

    private ReadQuery read(Query query) {
        for (var parameter : query.parameters()) {
            try {
                take(parameter);
            } catch (IllegalArgumentException _) {
                throw ApiFailure.malformedQuery(parameter.name());
            }
        }
        type.veil().filter(_ -> !unveiled).ifPresent(veil -> {
            filters.add(row -> !veil.hides(row));
            visible = visibility -> !Veil.hides(visibility);
        });
        var filter = filters.stream().reduce(_ -> true, Predicate::and);
        return new ReadQuery(
                window(), among, filter, order, pageNumber, pageSize, counted, include, fields, extraFields);
    }

    private @Nullable Window window() {
        var sorted = sequence;
        if (sorted == null || filteredOtherwise || times.size() > 1) {
            return null;
        }
        return times.entrySet().stream()
                .map(time -> new Window(sorted, time.getKey(), time.getValue(), visible))
                .findFirst()
                .orElseGet(() -> new Window(sorted, sorted.column(), Range.ALL, visible));
    }

    private void take(Query.Parameter parameter) {
        var path = parameter.path();
        var value = parameter.value();
        switch (path.getFirst() + "/" + (path.size() - 1)) {
            case "include/0" -> include(value);
            case "fields/1" -> fields.put(path.get(1), fieldsOf(path.get(1), value));
            case "extra_fields/1" -> extraFields.put(path.get(1), extrasOf(path.get(1), value));
            case "filter/1", "filter/2" -> filter(String.join(".", path.subList(1, path.size())), value);
            case "locale/0" -> locale(value);
            case "sort/0" -> sort(listOnly(value));
            case "page/1" -> page(path.get(1), listOnly(value));
            case "stats/1" -> stats(path.get(1), listOnly(value));
            default -> throw new IllegalArgumentException("unknown");
        }
    }

    private String listOnly(String value) {
        return list ? value : refuse();
    }

    private void include(String value) {
        include = IncludeTree.parse(value);
        if (!include.fits(schema, List.of(type))) {
            refuse();
        }
    }

    private Set<String> fieldsOf(String typeName, String value) {
        var target = schema.type(typeName).orElseThrow(IllegalArgumentException::new);
        var known = new HashSet<>(target.attributes().keySet());
        known.addAll(target.extras().keySet());
        known.addAll(target.relations().keySet());
        return subset(value, known);
    }

    private Set<String> extrasOf(String typeName, String value) {
        return subset(
                value,
                schema.type(typeName)
                        .orElseThrow(IllegalArgumentException::new)
                        .extras()
                        .keySet());
    }

    private void filter(String name, String value) {
        var lifts = type.veil().filter(veil -> veil.filter().equals(name)).isPresent();
        if (!list && !lifts) {
            refuse();
        }
        unveiled |= lifts;
        filters.add(type.filter(name).orElseThrow(IllegalArgumentException::new).of(value));
        if (among == null) {
            among = type.narrowing(name).map(rows -> rows.apply(value)).orElse(null);
        }
        if (lifts) {
            var wanted = Filter.values(value);
            visible = visible.and(visibility -> visibility != null && wanted.contains(visibility));
        } else if (name.endsWith(".gt")) {
            within(name, Range.after(Filter.time(value)));
        } else if (name.endsWith(".lt")) {
            within(name, Range.before(Filter.time(value)));
        } else {
            filteredOtherwise = true;
        }
    }

    private void within(String name, Range range) {
        times.merge(name.substring(0, name.indexOf('.')), range, Range::and);
    }

    /// Documented for jobs in the older description only; the sandbox has one language.
    private void locale(String value) {
        if (!type.name().equals("jobs")) {
            refuse();
        }
        if (!value.equals("en")) {
            throw ApiFailure.invalidLocale(value);
        }
    }

    private void sort(String value) {
        var columns = new HashSet<String>();
        Comparator<Row> wanted = (_, _) -> 0;
        for (var term : value.split(",")) {
            var column = term.startsWith("-") ? term.substring(1) : term;
            if (!type.sortsBy(column) || !columns.add(column)) {
                refuse();
            }
            var next = column.equals("id") ? BY_ID : byTime(column);
            wanted = wanted.thenComparing(term.startsWith("-") ? next.reversed() : next);
        }
        order = wanted.thenComparing(BY_ID);
        sequence = Sequence.of(List.of(value.split(","))).orElse(null);
    }

    private static Comparator<Row> byTime(String column) {
        return Comparator.comparing(row -> row.instant(column).orElse(Instant.MIN));
    }

    private void page(String name, String value) {
        var number = Integer.parseInt(value);
        if (name.equals("number") && number >= 1) {
            pageNumber = number;
        } else if (name.equals("size") && number >= 0 && number <= LARGEST_PAGE) {
            pageSize = number;
        } else {
            refuse();
        }
    }

    private void stats(String name, String value) {
        if (!name.equals("total") || !value.equals("count")) {
            refuse();
        }
        counted = true;
    }

    private static Set<String> subset(String value, Set<String> known) {
        var wanted = Filter.values(value);
        if (!known.containsAll(wanted)) {
            refuse();
        }
        return wanted;
    }

    private static String refuse() {
        throw new IllegalArgumentException("not allowed here");
    }
}
