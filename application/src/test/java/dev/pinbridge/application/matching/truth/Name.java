package dev.pinbridge.application.matching.truth;

/// How somebody is really called.
record Name(Given given, Spelling family, boolean familyFirst) {
    String first(boolean latin) {
        return given.spelling().in(latin);
    }

    String last(boolean latin) {
        return family.in(latin);
    }

    /// Whether it is usually written in another script.
    boolean isForeign() {
        return !family.own().equals(family.latin());
    }

    /// The whole of it as its bearer writes it.
    String whole(boolean latin) {
        if (latin || !familyFirst) {
            return first(latin) + " " + last(latin);
        }
        return isForeign() ? last(false) + first(false) : last(false) + " " + first(false);
    }

    /// What namesakes have in common.
    String key() {
        return given.spelling().bare() + " " + family.bare();
    }

    /// Whether those who bear them are namesakes.
    boolean isSame(Name other) {
        return given.spelling().bare().equals(other.given.spelling().bare())
                && family.bare().equals(other.family.bare());
    }

    /// Whether somebody who reads a poor rendering of one could take it for the other.
    boolean resembles(Name other) {
        return family.bare().equals(other.family.bare())
                || isCalled(other.given.spelling())
                || other.given.shortForms().stream().anyMatch(this::isCalled);
    }

    private boolean isCalled(Spelling first) {
        return given.spelling().bare().equals(first.bare())
                || given.shortForms().stream().anyMatch(form -> form.bare().equals(first.bare()));
    }
}
