package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.HiringRoleChangeType;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.positions.JobId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What [InMemoryMirroredRecords] notices of hiring roles.
final class InMemoryRoleNotes {
    private static final Comparator<Note> LATEST_FIRST =
            Comparator.comparing(Note::at).thenComparing(Note::number).reversed();

    private final InMemoryTable<Long, Note> rows;
    private final AtomicLong numbers = new AtomicLong();

    InMemoryRoleNotes(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    record Note(
            long number,
            AccountName account,
            JobId job,
            @Nullable InterviewId interview,
            AtsUserId user,
            HiringRole role,
            HiringRoleChangeType type,
            Instant at) {}

    void note(OrganisationId organisation, AccountName account, MirroredJob before, MirroredJob after, Instant at) {
        var notes = new Notes(organisation, account, after.id(), null, at);
        notes.add(HiringRole.RECRUITER, single(before.recruiter()), single(after.recruiter()));
        notes.add(HiringRole.HIRING_MANAGER, single(before.hiringManager()), single(after.hiringManager()));
    }

    private static Set<AtsUserId> single(@Nullable AtsUserId user) {
        return Stream.ofNullable(user).collect(Collectors.toSet());
    }

    void note(
            OrganisationId organisation,
            AccountName account,
            JobId job,
            MirroredInterview before,
            MirroredInterview after,
            Instant at) {
        new Notes(organisation, account, job, after.id(), at)
                .add(HiringRole.INTERVIEWER, interviewers(before), interviewers(after));
    }

    private static Set<AtsUserId> interviewers(MirroredInterview interview) {
        return interview.parts().stream()
                .flatMap(part -> part.interviewers().stream())
                .collect(Collectors.toSet());
    }

    void forget(OrganisationId organisation, AccountName account, JobId job) {
        latest(organisation, account, job).forEach(note -> rows.remove(organisation, note.number()));
    }

    /// The latest first.
    List<Note> latest(OrganisationId organisation, AccountName account, JobId job) {
        return rows.all(organisation)
                .filter(note -> note.account().equals(account) && note.job().equals(job))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private final class Notes {
        private final OrganisationId organisation;
        private final AccountName account;
        private final JobId job;
        private final @Nullable InterviewId interview;
        private final Instant at;

        private Notes(
                OrganisationId organisation,
                AccountName account,
                JobId job,
                @Nullable InterviewId interview,
                Instant at) {
            this.organisation = organisation;
            this.account = account;
            this.job = job;
            this.interview = interview;
            this.at = at;
        }

        private void add(HiringRole role, Set<AtsUserId> before, Set<AtsUserId> after) {
            var lost = new HashSet<>(before);
            lost.removeAll(after);
            lost.forEach(user -> add(role, user, HiringRoleChangeType.LOST));
            var gained = new HashSet<>(after);
            gained.removeAll(before);
            gained.forEach(user -> add(role, user, HiringRoleChangeType.GAINED));
            latest(organisation, account, job).stream()
                    .filter(note -> note.role() == role)
                    .skip(HiringRoleChanges.KEPT)
                    .forEach(note -> rows.remove(organisation, note.number()));
        }

        private void add(HiringRole role, AtsUserId user, HiringRoleChangeType type) {
            var number = numbers.incrementAndGet();
            rows.put(organisation, number, new Note(number, account, job, interview, user, role, type, at));
        }
    }
}
