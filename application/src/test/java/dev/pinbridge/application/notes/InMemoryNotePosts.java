package dev.pinbridge.application.notes;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.NotePost;
import dev.pinbridge.domain.notes.NotePosts;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Of the calls that there still are.
public final class InMemoryNotePosts implements NotePosts {
    private final InMemoryTable<CommentId, NotePost> rows;
    private final Calls calls;

    public InMemoryNotePosts(InMemoryTransactions transactions, Calls calls) {
        this.rows = new InMemoryTable<>(transactions);
        this.calls = calls;
    }

    @Override
    public void add(NotePost post) {
        if (rows.find(post.organisation(), post.comment()).isEmpty()) {
            rows.put(post.organisation(), post.comment(), post);
        }
    }

    @Override
    public Map<CallId, List<NotePost>> ofCalls(OrganisationId organisation, Collection<CallId> ofCalls) {
        return rows.all(organisation)
                .filter(post -> ofCalls.contains(post.call()))
                .filter(post -> calls.find(organisation, post.call()).isPresent())
                .sorted(comparingInt(NotePost::number))
                .collect(groupingBy(NotePost::call));
    }
}
