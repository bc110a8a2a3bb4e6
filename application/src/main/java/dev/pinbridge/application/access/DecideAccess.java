package dev.pinbridge.application.access;

import dev.pinbridge.domain.access.Access;
import dev.pinbridge.domain.access.AccessSettings;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.access.HiringTeam;
import dev.pinbridge.domain.access.Reader;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.matching.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Brings the rules of an organisation, the people of a call, and who asks together. Within a transaction of the
/// organisation.
public final class DecideAccess {
    private final Circles circles;
    private final AccessSettings settings;
    private final Readers readers;

    public DecideAccess(Circles circles, AccessSettings settings, People people) {
        this.circles = circles;
        this.settings = settings;
        this.readers = new Readers(people);
    }

    /// As [dev.pinbridge.application.calls.CallDoor#isOpenTo].
    public boolean isOpenTo(Actor actor, CallId call) {
        var access = of(actor.organisation(), reader(actor), List.of(call)).get(call);
        return access != null && access.isGranted();
    }

    /// As [dev.pinbridge.application.matching.ApplicationDoor#isOpenTo].
    public boolean isOpenTo(Actor actor, Target target) {
        return openTo(actor, List.of(target)).test(target);
    }

    Reader reader(Actor actor) {
        return readers.of(actor);
    }

    /// Of the calls that exist.
    Map<CallId, Access> of(OrganisationId organisation, Reader reader, Collection<CallId> calls) {
        var rules = settings.of(organisation);
        return circles.of(organisation, calls).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> rules.decide(reader, entry.getValue())));
    }

    /// Which of these applications the actor may know of. Those of which the job is not mirrored nobody may.
    Predicate<Target> openTo(Actor actor, Collection<Target> targets) {
        if (targets.isEmpty()) {
            return _ -> true;
        }
        var email = reader(actor).email();
        var teams = circles.teams(actor.organisation(), targets);
        return target -> teams.getOrDefault(target, HiringTeam.UNKNOWN).isOpenTo(email);
    }
}
