package dev.pinbridge.domain.integration;

import static dev.pinbridge.domain.integration.Capability.READ_APPLICATIONS;
import static dev.pinbridge.domain.integration.Capability.READ_CANDIDATES;
import static dev.pinbridge.domain.integration.Capability.READ_COMMENTS;
import static dev.pinbridge.domain.integration.Capability.READ_INTERVIEWS;
import static dev.pinbridge.domain.integration.Capability.READ_JOBS;
import static dev.pinbridge.domain.integration.Capability.READ_SCORECARDS;
import static dev.pinbridge.domain.integration.Capability.READ_USERS;
import static dev.pinbridge.domain.integration.Capability.WRITE_APPLICATIONS;
import static dev.pinbridge.domain.integration.Capability.WRITE_COMMENTS;
import static dev.pinbridge.domain.integration.Need.optional;
import static dev.pinbridge.domain.integration.Need.required;

import java.util.List;

/// What each product asks of its key.
final class Needs {
    static final List<Need> OF_CORD = List.of(
            required(READ_JOBS, "Without it no position can be imported from or linked to a job."),
            required(WRITE_APPLICATIONS, "Without it nobody can be sent to the ATS."),
            optional(
                    READ_APPLICATIONS,
                    "Without it an earlier application is not noticed, and a send whose outcome is unknown waits for a"
                            + " person."));

    static final List<Need> OF_METAVIEW = List.of(
            required(READ_APPLICATIONS, "Without it no call can be matched to an application."),
            required(READ_COMMENTS, "Without it a comment that may have arrived cannot be looked for."),
            required(WRITE_COMMENTS, "Without it neither notes nor links to them can be posted."),
            required(READ_INTERVIEWS, "Without it no interview becomes an expected call."),
            required(READ_JOBS, "Without it calls show no job, and nobody may open them by hiring role."),
            required(READ_USERS, "Without it neither colleagues nor interviewers are known."),
            optional(READ_SCORECARDS, "Without it the scorecards of an interview are not shown."),
            optional(READ_CANDIDATES, "Without it a person is known only as their applications show them."));

    private Needs() {}
}
