package dev.pinbridge.development;

import java.util.List;

/// Somebody to sign in as while trying Pinbridge out. Invented, like their organisations.
public record DemoPerson(
        String email, String name, String organisation, String organisationName, String plan, List<String> roles) {
    /// Two organisations: one whose plan includes the integration, one whose does not.
    public static final List<DemoPerson> ALL = List.of(
            of("admin@meridian.example", "Meridian Admin", "meridian", "Meridian Works", "GROWTH", "admin"),
            of("recruiter@meridian.example", "Meridian Recruiter", "meridian", "Meridian Works", "GROWTH", "recruiter"),
            of("member@meridian.example", "Meridian Member", "meridian", "Meridian Works", "GROWTH", "member"),
            of("admin@tidewater.example", "Tidewater Admin", "tidewater", "Tidewater Labs", "STARTER", "admin"),
            of(
                    "recruiter@tidewater.example",
                    "Tidewater Recruiter",
                    "tidewater",
                    "Tidewater Labs",
                    "STARTER",
                    "recruiter"));

    private static DemoPerson of(
            String email, String name, String organisation, String organisationName, String plan, String role) {
        return new DemoPerson(email, name, organisation, organisationName, plan, List.of(role));
    }
}
