package dev.pinbridge.application.matching.truth;

/// What tells best whom a call is about.
enum Clue {
    /// An address of the candidate that the ATS has.
    ADDRESS,
    /// The link of the interview.
    LINK,
    /// The candidate's name, such that it is not taken for another one.
    NAME,
    /// Only that everything else fits.
    CIRCUMSTANCES
}
