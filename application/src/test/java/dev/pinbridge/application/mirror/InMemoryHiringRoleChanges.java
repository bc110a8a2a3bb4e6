package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.Colleague;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.Hiring;
import dev.pinbridge.domain.mirror.HiringRoleChange;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import dev.pinbridge.domain.mirror.MirroredUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Over the same records as [InMemoryMirroredRecords].
public final class InMemoryHiringRoleChanges implements HiringRoleChanges {
    private final InMemoryMirroredRecords records;

    InMemoryHiringRoleChanges(InMemoryMirroredRecords records) {
        this.records = records;
    }

    @Override
    public Map<Hiring, List<HiringRoleChange>> latest(
            OrganisationId organisation, Collection<Hiring> hirings, int most) {
        var found = new HashMap<Hiring, List<HiringRoleChange>>();
        for (var hiring : hirings) {
            var changes = records.roleNotes().latest(organisation, hiring.account(), hiring.job()).stream()
                    .filter(note -> note.interview() == null || note.interview().equals(hiring.interview()))
                    .limit(most)
                    .map(note -> change(organisation, note))
                    .toList();
            if (!changes.isEmpty()) {
                found.put(hiring, changes);
            }
        }
        return found;
    }

    private HiringRoleChange change(OrganisationId organisation, InMemoryRoleNotes.Note note) {
        return new HiringRoleChange(
                who(organisation, note.account(), note.user()), note.role(), note.type(), note.interview(), note.at());
    }

    private Colleague who(OrganisationId organisation, AccountName account, AtsUserId id) {
        var user = records.of(organisation, account, MirroredUser.class)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(() -> new MirroredUser(id, null, null, null, null));
        return new Colleague(new ColleagueId(account, id), user.name(), user.email());
    }
}
