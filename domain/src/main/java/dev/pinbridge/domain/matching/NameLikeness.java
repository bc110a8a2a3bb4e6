package dev.pinbridge.domain.matching;

/// How much two names have in common, most first.
public enum NameLikeness {
    /// The same parts, in whatever order, case, script and with whatever accents.
    SAME,
    /// The same parts, some as a short form, an initial or in another spelling of the same name.
    VARIANT,
    /// The same parts but for a few letters.
    CLOSE,
    /// The family name, with nothing else that would contradict.
    FAMILY,
    /// A first name, with nothing else that would contradict.
    GIVEN,
    DIFFERENT
}
