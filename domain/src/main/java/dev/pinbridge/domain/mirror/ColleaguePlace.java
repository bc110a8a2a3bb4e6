package dev.pinbridge.domain.mirror;

/// A place in the directory, which is ordered by name without regard to case, then by account and id. Stays valid
/// when colleagues before it come and go.
public record ColleaguePlace(String name, ColleagueId id) {
    public static ColleaguePlace of(Colleague colleague) {
        return new ColleaguePlace(colleague.name(), colleague.id());
    }
}
