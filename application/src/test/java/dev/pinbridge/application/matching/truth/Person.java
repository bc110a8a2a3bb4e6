package dev.pinbridge.application.matching.truth;

/// Somebody as they really are. The ATS may have them once, twice or not at all.
///
/// @param number tells them apart
/// @param latin whether they write their name in Latin letters
/// @param firstName as typed into the ATS, like the last name
/// @param address the one that they use with the company
record Person(int number, Name name, boolean latin, String firstName, String lastName, String address, String phone) {
    String displayName() {
        return name.whole(latin);
    }
}
