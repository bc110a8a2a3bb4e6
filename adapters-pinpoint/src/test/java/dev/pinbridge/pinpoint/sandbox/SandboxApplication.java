package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An application as a test wants to see it. `cvFilename` and `cvSha256` are null when there is no CV.
public record SandboxApplication(
        long id,
        long jobId,
        long candidateId,
        String stageType,
        String firstName,
        String lastName,
        String email,
        @Nullable String phone,
        @Nullable String externalSystemReference,
        Instant createdAt,
        @Nullable String cvFilename,
        @Nullable String cvSha256) {
    static SandboxApplication of(Row row, Tables tables) {
        Optional<Attachment> cv = Attachment.cvOf(row);
        return new SandboxApplication(
                row.id(),
                row.number("job_id"),
                row.number("candidate_id"),
                tables.get("stages", row.number("stage_id")).required("basic_type"),
                row.required("first_name"),
                row.required("last_name"),
                row.required("email"),
                row.text("phone"),
                row.text("external_system_reference"),
                row.instant("created_at").orElseThrow(),
                cv.map(Attachment::filename).orElse(null),
                cv.map(Attachment::sha256).orElse(null));
    }
}
