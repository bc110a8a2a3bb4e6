package dev.pinbridge.application.links;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchesChanged;

/// Links the notes of calls that have some once it becomes known what they are about, and again where that
/// changes: the comment on the earlier application stays.
public final class LinkOnMatch implements Reaction<MatchesChanged> {
    private final HasNotes notes;
    private final LinkComments links;

    public LinkOnMatch(HasNotes notes, LinkComments links) {
        this.notes = notes;
        this.links = links;
    }

    @Override
    public Class<MatchesChanged> event() {
        return MatchesChanged.class;
    }

    @Override
    public void react(MatchesChanged event) {
        var matched = event.matches().stream()
                .filter(match -> match.state().about().isPresent())
                .toList();
        if (!matched.isEmpty()) {
            var withNotes = notes.withNotes(
                    event.organisation(), matched.stream().map(Match::call).toList());
            links.queue(
                    event.organisation(),
                    matched.stream()
                            .filter(match -> withNotes.contains(match.call()))
                            .toList());
        }
    }
}
