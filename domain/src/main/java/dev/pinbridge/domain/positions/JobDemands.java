package dev.pinbridge.domain.positions;

/// What the ATS insists on when somebody applies for a job, besides name and e-mail address.
public record JobDemands(boolean cv, boolean phone, boolean address, boolean summary) {
    public static final JobDemands NONE = new JobDemands(false, false, false, false);
}
