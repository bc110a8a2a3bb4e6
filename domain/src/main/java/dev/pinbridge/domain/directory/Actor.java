package dev.pinbridge.domain.directory;

import java.util.Set;

/// The person on whose behalf something is done now, with the roles and the plan of their sign-in.
public record Actor(OrganisationId organisation, PersonId person, Plan plan, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }

    public boolean isRecruiter() {
        return isAdmin() || roles.contains(Role.RECRUITER);
    }

    /// @throws NotAllowed unless the person is an admin
    public void mustBeAdmin(String toDo) {
        if (!isAdmin()) {
            throw new NotAllowed("Only an admin may " + toDo + ".", Role.ADMIN);
        }
    }

    /// @throws NotAllowed unless the person is a recruiter or an admin
    public void mustBeRecruiter(String toDo) {
        if (!isRecruiter()) {
            throw new NotAllowed("Only a recruiter or an admin may " + toDo + ".", Role.RECRUITER);
        }
    }
}
