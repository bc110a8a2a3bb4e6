package dev.pinbridge.domain.integration;

/// What disconnecting a product from an account stops.
///
/// @param waiting hand-overs that are held
/// @param queued those that would be sent
/// @param sending those under way, which are finished
/// @param unconfirmed those that may have arrived and would no longer be looked for
/// @param linkedPositions positions linked to a job of the account
/// @param automaticConversations started conversations at such positions that forward automatically, whose person
/// has not arrived
/// @param openRequests message requests at such positions, whose person would have been sent on acceptance
/// @param expectedCalls calls to come because of an interview of the account, which are released
/// @param unpostedComments comments on its applications that wait or would be posted, which are held
public record DisconnectImpact(
        int waiting,
        int queued,
        int sending,
        int unconfirmed,
        int linkedPositions,
        int automaticConversations,
        int openRequests,
        int expectedCalls,
        int unpostedComments) {
    /// Of a product that sends nobody.
    public static DisconnectImpact ofCalls(int expected, int unpostedComments) {
        return new DisconnectImpact(0, 0, 0, 0, 0, 0, 0, expected, unpostedComments);
    }
}
