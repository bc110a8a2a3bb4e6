package dev.pinbridge.domain.calls;

/// The kinds of [CallOrigin].
public enum CallOriginType {
    ATS_INTERVIEW,
    INVITE,
    ONGOING,
    UPLOAD;

    public static CallOriginType of(CallOrigin origin) {
        return switch (origin) {
            case CallOrigin.OfInterview _ -> ATS_INTERVIEW;
            case CallOrigin.OfInvite _ -> INVITE;
            case CallOrigin.Ongoing _ -> ONGOING;
            case CallOrigin.Uploaded _ -> UPLOAD;
        };
    }
}
