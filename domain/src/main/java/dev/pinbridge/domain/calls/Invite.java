package dev.pinbridge.domain.calls;

/// One meeting of a calendar, as its invite describes it.
///
/// @param uid what the calendar knows it by (RFC 5545, 3.8.4.7), of a series with the day and time of the meeting
/// @param sequence how often it was revised (RFC 5545, 3.8.7.4)
/// @param isCancelled whether it does not take place
/// @param details of type [CallType#JOB_INTERVIEW], since an invite says nothing of that
public record Invite(String uid, int sequence, boolean isCancelled, CallDetails details) {
    /// Between the UID of a series and the day and time of one of its meetings.
    public static final String OF_SERIES = "/";

    /// What a calendar sends is that long at most.
    public static final int MOST_CHARACTERS = 1_000_000;
}
