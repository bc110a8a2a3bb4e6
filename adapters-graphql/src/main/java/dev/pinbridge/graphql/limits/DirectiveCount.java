package dev.pinbridge.graphql.limits;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Node;

/// How often directives are used anywhere in a document, fragments not unfolded.
final class DirectiveCount {
    private DirectiveCount() {}

    static int of(Document document) {
        return count(document);
    }

    private static int count(Node<?> node) {
        var own = node instanceof DirectivesContainer<?> container
                ? container.getDirectives().size()
                : 0;
        return own + node.getChildren().stream().mapToInt(DirectiveCount::count).sum();
    }
}
