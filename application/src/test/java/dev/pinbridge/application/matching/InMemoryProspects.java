package dev.pinbridge.application.matching;

import dev.pinbridge.application.mirror.InMemoryMirroredRecords;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Clues;
import dev.pinbridge.domain.matching.House;
import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.Prospect;
import dev.pinbridge.domain.matching.Prospects;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredUser;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Over the same records as [InMemoryMirroredRecords], indexed anew for each question.
public final class InMemoryProspects implements Prospects {
    private final InMemoryMirroredRecords records;
    private final NameComparison names;

    public InMemoryProspects(InMemoryMirroredRecords records, NameComparison names) {
        this.records = records;
        this.names = names;
    }

    @Override
    public Map<CallId, List<Prospect>> by(OrganisationId organisation, AccountName account, Map<CallId, Clues> clues) {
        var index = index(organisation, account);
        var found = new HashMap<CallId, List<Prospect>>();
        clues.forEach((call, clue) -> found.put(call, index.by(clue)));
        return found;
    }

    @Override
    public Map<InterviewId, Prospect> ofInterviews(
            OrganisationId organisation, AccountName account, Collection<InterviewId> interviews) {
        var index = index(organisation, account);
        var found = new HashMap<InterviewId, Prospect>();
        records.of(organisation, account, MirroredInterview.class)
                .filter(interview -> interviews.contains(interview.id()))
                .forEach(interview -> index.of(interview).ifPresent(prospect -> found.put(interview.id(), prospect)));
        return found;
    }

    @Override
    public Optional<Prospect> of(OrganisationId organisation, AccountName account, ApplicationId application) {
        var index = index(organisation, account);
        var last = records.of(organisation, account, MirroredInterview.class)
                .filter(interview -> application.equals(interview.application()))
                .max(Comparator.comparing(
                        MirroredInterview::startAt, Comparator.nullsFirst(Comparator.naturalOrder())));
        return last.flatMap(index::of).or(() -> index.of(application));
    }

    @Override
    public House house(OrganisationId organisation, AccountName account, Set<String> emails) {
        return House.of(records.of(organisation, account, MirroredUser.class)
                        .map(MirroredUser::email)
                        .toList())
                .among(emails);
    }

    private ProspectIndex index(OrganisationId organisation, AccountName account) {
        return new ProspectIndex(records.of(organisation, account).toList(), names);
    }
}
