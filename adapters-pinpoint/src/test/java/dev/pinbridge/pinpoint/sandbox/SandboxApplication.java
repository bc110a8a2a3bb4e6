package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An application as a test wants to see it; names, address and stage are empty when there is none. `cvFilename`
/// and `cvSha256` are null when there is no CV.
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
                row.reference("stage_id")
                        .flatMap(stage -> tables.find("stages", stage))
                        .map(stage -> stage.required("basic_type"))
                        .orElse(""),
                text(row, "first_name"),
                text(row, "last_name"),
                text(row, "email"),
                row.text("phone"),
                row.text("external_system_reference"),
                row.instant("created_at").orElseThrow(),
                cv.map(Attachment::filename).orElse(null),
                cv.map(Attachment::sha256).orElse(null));
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNullElse(row.text(column), "");
    }
}
