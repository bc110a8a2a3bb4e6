import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Writes the tables as Java into `target/generated-sources/jooq`: starts PostgreSQL, applies the change-logs
/// and reads what came of them. `java -classpath ... GenerateTables.java <module folder>`. Does nothing while
/// the change-logs and this file are as they were last time.
class GenerateTables {
    private static final Logger LIQUIBASE_LOG = Logger.getLogger("liquibase");
    private static final String DOMAIN = "dev.pinbridge.domain.";

    public static void main(String[] args) throws Exception {
        var module = Path.of(args[0]);
        var target = module.resolve("target/generated-sources/jooq");
        var stamp = module.resolve("target/generated-sources/jooq.sha256");
        var hash = hash(module);
        if (Files.exists(stamp)
                && Files.isDirectory(target)
                && Files.readString(stamp).equals(hash)) {
            return;
        }
        Files.createDirectories(target);
        try (var postgres = EmbeddedPostgres.builder().start()) {
            migrate(postgres.getPostgresDatabase(), module.resolve("src/main/resources"));
            GenerationTool.generate(configuration(postgres.getJdbcUrl("postgres", "postgres"), target));
        }
        Files.writeString(stamp, hash);
    }

    private static String hash(Path module) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(module.resolve("src/main/resources/db"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                sha.update(module.relativize(file).toString().getBytes());
                sha.update(Files.readAllBytes(file));
            }
        }
        sha.update(Files.readAllBytes(module.resolve("src/build/java/GenerateTables.java")));
        return HexFormat.of().formatHex(sha.digest());
    }

    @SuppressWarnings("deprecation") // the replacement needs a command scope for one call
    private static void migrate(DataSource database, Path resources) throws Exception {
        LIQUIBASE_LOG.setLevel(Level.WARNING);
        try (var connection = database.getConnection();
                var files = new DirectoryResourceAccessor(resources)) {
            var target =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (var liquibase = new Liquibase("db/changelog/db.changelog-master.yaml", files, target)) {
                Scope.child(
                        Scope.Attr.ui,
                        new LoggerUIService(),
                        () -> liquibase.update(new Contexts(), new LabelExpression()));
            }
        }
    }

    private static Configuration configuration(String url, Path target) throws IOException {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.postgresql.Driver").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("databasechangelog(lock)?")
                                .withIncludeRoutines(false)
                                .withForcedTypes(forcedTypes()))
                        .withGenerate(new Generate()
                                .withGeneratedAnnotation(false)
                                .withRecordsImplementingRecordN(false)
                                .withJavaTimeTypes(true)
                                .withEmptySchemas(false)
                                .withDaos(false)
                                .withPojos(false))
                        .withTarget(new Target()
                                .withPackageName("dev.pinbridge.persistence.generated")
                                .withDirectory(target.toString())
                                .withClean(true)));
    }

    private static List<ForcedType> forcedTypes() {
        var types = new ArrayList<ForcedType>();
        types.add(new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz|timestamp with time zone"));
        types.add(value("UUID", "directory.OrganisationId", ".*\\.organisation_id"));
        types.add(value(
                "UUID",
                "directory.PersonId",
                "person\\.id|.*\\.mover_id|.*\\.(created|connected|disconnected|uploaded|linked|asked|set|dismissed"
                        + "|started|cancelled|recorded|decided|shared|changed|posted)_by"));
        types.add(value("UUID", "integration.IntegrationId", "integration\\.id|.*\\.integration_id"));
        types.add(value("UUID", "documents.DocumentId", "document\\.id|.*\\.document_id|candidate\\.cv_id"));
        types.add(value("UUID", "positions.PositionId", "position\\.id|.*\\.position_id"));
        types.add(value("UUID", "candidates.CandidateId", "candidate\\.id|.*\\.candidate_id"));
        types.add(value("UUID", "conversations.ConversationId", "conversation\\.id|.*\\.conversation_id"));
        types.add(value("UUID", "forwarding.ForwardingId", "forwarding\\.id|.*\\.forwarding_id"));
        types.add(value("UUID", "notices.NoticeId", "notice\\.id"));
        types.add(value("UUID", "forwarding.BulkId", "bulk_forwarding\\.id|.*\\.bulk_id"));
        types.add(value("String", "integration.AccountName", ".*\\.account"));
        types.add(value("String", "candidates.EmailAddress", "candidate\\.email"));
        types.add(value("String", "candidates.PhoneNumber", "candidate\\.phone"));
        types.add(value("String", "candidates.LinkedInUrl", "candidate\\.linked_in"));
        types.add(value("String", "candidates.Country", "candidate\\.country"));
        types.add(value("String", "candidates.PersonalSummary", "candidate\\.summary"));
        types.add(value("String", "documents.FileName", "document\\.name"));
        types.add(value("String", "positions.JobId", ".*\\.job_id"));
        types.add(value("String", "positions.QuestionId", ".*\\.question_id"));
        types.add(value("String", "forwarding.Tag", ".*_forwarding_options\\.tag"));
        types.add(value("String", "forwarding.Channel", ".*_forwarding_options\\.channel(_source)?"));
        types.add(value("String", "forwarding.ApplicationId", "forwarding\\.application_id"));
        types.add(value(
                "String", "forwarding.ApplicationId", "mirrored_application\\.id|mirrored_interview\\.application_id"));
        types.add(value("String", "forwarding.AtsCandidateId", "mirrored_candidate\\.id|.*\\.ats_candidate_id"));
        types.add(value("String", "positions.JobId", "mirrored_job\\.id"));
        types.add(value("String", "mirror.InterviewId", "mirrored_interview\\.id|.*\\.interview_id"));
        types.add(value(
                "String",
                "mirror.AtsUserId",
                "mirrored_user\\.id|.*\\.user_id|mirrored_job\\.(recruiter|hiring_manager)_id"));
        types.add(value("String", "mirror.StageId", "mirrored_stage\\.id|.*\\.stage_id"));
        types.add(value("UUID", "calls.CallId", "call\\.id|.*\\.call_id"));
        types.add(value(
                "String", "forwarding.ApplicationId", "(call_match|match_suggestion|match_step)\\.application_id"));
        types.add(value("UUID", "notes.TemplateId", "note_template\\.id|.*\\.template_id"));
        types.add(word("calls.CallOriginType", "call(_alias)?\\.origin"));
        types.add(word("calls.CallType", "call\\.type"));
        types.add(word("calls.CallStatus", "call\\.status"));
        types.add(word("calls.ReleaseReason", "call\\.release_reason"));
        types.add(word("calls.ParticipantRole", "call_participant\\.role|transcript_speaker\\.participant_role"));
        types.add(word("matching.MatchStatus", "(call_match|match_step)\\.status"));
        types.add(word("matching.NoMatchReason", "(call_match|match_step)\\.reason"));
        types.add(word("matching.MatchBasis", "(call_match|match_step)\\.basis"));
        types.add(word("matching.MatchAction", "match_step\\.action"));
        types.add(value("UUID", "comments.CommentId", "ats_comment\\.id"));
        types.add(value("String", "comments.AtsCommentId", "ats_comment\\.ats_comment_id"));
        types.add(value("String", "forwarding.ApplicationId", "ats_comment\\.application_id"));
        types.add(word("comments.CommentPurpose", "ats_comment\\.purpose"));
        types.add(word("comments.CommentStatus", "ats_comment\\.status"));
        types.add(word("comments.CommentObstacle", "ats_comment\\.obstacle"));
        types.add(words("matching.Observation", "match_suggestion\\.observations"));
        types.add(value("String", "forwarding.ApplicationId", "note_post\\.application_id"));
        types.add(value("UUID", "comments.CommentId", "note_post\\.(comment|replaces)_id"));
        types.add(value("UUID", "notes.NoteId", "note\\.id|.*\\.note_id"));
        types.add(value("String", "notes.NoteBasis", "note\\.basis"));
        types.add(word("notes.NoteKind", "note\\.template_kind"));
        types.add(word("notes.NoteStatus", "note\\.status"));
        types.add(word("notes.NoteObstacle", "note\\.obstacle"));
        types.add(word("notes.NoteChange", "note_version\\.change"));
        types.add(value("UUID", "mirror.WebhookId", "webhook\\.id|.*\\.webhook_id"));
        types.add(word("positions.JobStatus", "mirrored_job\\.status"));
        types.add(word("mirror.JobVisibility", "mirrored_job\\.visibility"));
        types.add(word("mirror.RecordKind", "(kind_mirror|mirrored_count|unreadable_record|sync_run)\\.kind"));
        types.add(word("mirror.SyncRunType", "sync_run\\.type"));
        types.add(word("mirror.HiringRole", "hiring_role_change\\.role"));
        types.add(word("mirror.HiringRoleChangeType", "hiring_role_change\\.type"));
        types.add(word("mirror.Scope", "account_mirror\\.scope"));
        types.add(word("mirror.Crowd.Way", "kind_mirror\\.crowd_way"));
        types.add(value("UUID", "positions.DescriptionMark", "job_link\\.known_description"));
        types.add(words("positions.JobAspect", "job_link\\.drift_aspects"));
        types.add(word("directory.Plan", "organisation\\.plan"));
        types.add(word("documents.DocumentType", "document\\.type"));
        types.add(word("positions.JobStatus", "job_link\\.status"));
        types.add(word("conversations.Side", "conversation\\.sent_by"));
        types.add(word("conversations.ConversationStatus", "conversation\\.status"));
        types.add(word("positions.QuestionKind", "job_answer\\.kind"));
        types.add(word("forwarding.ForwardingStatus", "forwarding(_history)?\\.status"));
        types.add(word("forwarding.WaitingReason", "forwarding(_history)?\\.waiting_reason"));
        types.add(word("forwarding.ForwardingObstacle", "bulk_row\\.obstacle"));
        types.add(word("integration.Product", ".*\\.product"));
        types.add(word("integration.AttentionCause", "integration\\.attention_cause"));
        types.add(word("integration.Capability", "notice\\.capability"));
        types.add(word("notices.NoticeKind", "notice\\.kind"));
        types.add(word("notices.NoticeStatus", "notice\\.status"));
        types.add(word("integration.PauseReason", "ats_traffic\\.pause_reason"));
        types.add(word("integration.Capability", "capability_health\\.capability"));
        types.add(words("directory.Role", "person\\.roles"));
        types.add(words("integration.Capability", "integration\\.granted"));
        types.add(words("forwarding.MissingInformation", "forwarding\\.missing"));
        return types;
    }

    /// A record of one component.
    private static ForcedType value(String stored, String type, String columns) {
        var java = stored.equals("UUID") ? "java.util.UUID" : "String";
        return new ForcedType()
                .withUserType(DOMAIN + type)
                .withConverter("org.jooq.Converter.ofNullable(%s.class, %s.class, %s::new, %s::value)"
                        .formatted(java, DOMAIN + type, DOMAIN + type, DOMAIN + type))
                .withIncludeExpression(columns);
    }

    /// An enumeration by its constants' names.
    private static ForcedType word(String type, String column) {
        return new ForcedType()
                .withUserType(DOMAIN + type)
                .withEnumConverter(true)
                .withIncludeExpression(column);
    }

    /// Several constants of an enumeration.
    private static ForcedType words(String type, String column) {
        return new ForcedType()
                .withUserType(DOMAIN + type + "[]")
                .withConverter("dev.pinbridge.persistence.Words.converter(%s.class, %s[].class)"
                        .formatted(DOMAIN + type, DOMAIN + type))
                .withIncludeExpression(column);
    }
}
