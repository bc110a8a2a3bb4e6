package dev.pinbridge.graphql.limits;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds up what an operation asks for, fragments unfolded and lists at their length, and stops as soon as it is
/// too much: the work is bounded by the limits, not by the document. Works on documents that are not validated
/// yet, so that validating them cannot be an attack either.
final class OperationCost {
    private static final int MAX_PAGE = 100;

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<String, Integer> pageSizes;
    private int cost;

    private OperationCost(
            Map<String, FragmentDefinition> fragments, Map<String, Object> variables, Map<String, Integer> pageSizes) {
        this.fragments = fragments;
        this.variables = variables;
        this.pageSizes = pageSizes;
    }

    /// The greatest cost of an operation in the document.
    /// @throws LimitExceeded when one asks for too much
    static int of(Document document, Map<String, Object> variables, Map<String, Integer> pageSizes) {
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, _) -> one));
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .mapToInt(operation ->
                        new OperationCost(fragments, withDefaults(operation, variables), pageSizes).add(operation))
                .max()
                .orElse(0);
    }

    private int add(OperationDefinition operation) {
        add(operation.getSelectionSet(), 1, 1, Limits.MAX_DEPTH);
        return cost;
    }

    private void add(@Nullable SelectionSet selections, int depth, int times, int maxDepth) {
        if (selections == null) {
            return;
        }
        if (depth > maxDepth) {
            throw new LimitExceeded("The operation is more than " + maxDepth + " levels deep.");
        }
        var fields = new ArrayList<Field>();
        unfold(selections, fields, new HashSet<>());
        checkAliases(fields);
        for (var field : fields) {
            cost += times;
            if (cost > Limits.MAX_COST) {
                throw new LimitExceeded("The operation asks for more than " + Limits.MAX_COST
                        + " fields, lists counted at their length. Ask for fewer fields, or for smaller pages.");
            }
            var deepest = field.getName().equals("__schema") || field.getName().equals("__type")
                    ? Limits.MAX_INTROSPECTION_DEPTH
                    : maxDepth;
            add(field.getSelectionSet(), depth + 1, times * length(field), deepest);
        }
    }

    /// The fields of a selection, those of its fragments included; each fragment once, so that cycles end.
    private void unfold(SelectionSet selections, Collection<Field> into, Set<String> unfolded) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> into.add(field);
                case InlineFragment inline -> unfold(inline.getSelectionSet(), into, unfolded);
                case FragmentSpread spread -> {
                    var fragment = fragments.get(spread.getName());
                    if (fragment != null && unfolded.add(spread.getName())) {
                        unfold(fragment.getSelectionSet(), into, unfolded);
                    }
                }
                default -> throw new IllegalStateException("a selection of a fourth kind");
            }
        }
    }

    private static void checkAliases(List<Field> fields) {
        var aliases = new HashMap<String, Set<String>>();
        for (var field : fields) {
            var alias = field.getAlias();
            if (alias != null) {
                aliases.computeIfAbsent(field.getName(), _ -> new HashSet<>()).add(alias);
            }
        }
        if (aliases.values().stream().anyMatch(names -> names.size() > Limits.MAX_ALIASES)) {
            throw new LimitExceeded(
                    "The operation asks for one field under more than " + Limits.MAX_ALIASES + " names.");
        }
    }

    /// How many items a field may give. What is out of bounds is refused later, with a better reason than cost.
    private int length(Field field) {
        var length = pageSizes.getOrDefault(field.getName(), 1);
        for (var argument : field.getArguments()) {
            if (argument.getName().equals("first")) {
                length = number(argument.getValue(), length);
            } else if (argument.getName().equals("ids")) {
                length = size(argument.getValue());
            }
        }
        return Math.clamp(length, 1, MAX_PAGE);
    }

    private int number(Value<?> value, int byDefault) {
        return switch (value) {
            case IntValue literal ->
                literal.getValue().min(BigInteger.valueOf(MAX_PAGE)).intValue();
            case VariableReference reference ->
                variables.get(reference.getName()) instanceof Number number
                        ? (int) Math.min(number.longValue(), MAX_PAGE)
                        : byDefault;
            default -> byDefault;
        };
    }

    private int size(Value<?> value) {
        return switch (value) {
            case ArrayValue literal -> literal.getValues().size();
            case VariableReference reference ->
                variables.get(reference.getName()) instanceof Collection<?> list ? list.size() : 1;
            default -> 1;
        };
    }

    private static Map<String, Object> withDefaults(OperationDefinition operation, Map<String, Object> given) {
        var variables = new HashMap<String, Object>();
        for (var definition : operation.getVariableDefinitions()) {
            if (definition.getDefaultValue() instanceof IntValue literal) {
                variables.put(definition.getName(), literal.getValue());
            }
        }
        variables.putAll(given);
        return variables;
    }
}
