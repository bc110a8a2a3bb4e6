package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.MATCH_SUGGESTION;
import static java.util.stream.Collectors.joining;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.persistence.generated.tables.records.MatchSuggestionRecord;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Many suggestions as one statement with one plan. Arrays, which cannot be rows of an array, go as their elements
/// with blanks in between.
final class SuggestionInsert {
    private static final String ALL = """
            insert into match_suggestion (organisation_id, call_id, place, account, application_id, job_id,
                ats_candidate_id, interview_id, probability, observations, weights)
            select {0}, call, place, account, application, job, candidate, interview, probability,
                string_to_array(observations, ' '), string_to_array(weights, ' ')::double precision[]
            from unnest({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}) as given (call, place, account, application,
                job, candidate, interview, probability, observations, weights)
            """;

    private SuggestionInsert() {}

    static void of(DSLContext db, OrganisationId organisation, List<MatchSuggestionRecord> rows) {
        db.execute(
                ALL,
                DSL.val(organisation, MATCH_SUGGESTION.ORGANISATION_ID),
                stored(MATCH_SUGGESTION.CALL_ID, rows),
                stored(MATCH_SUGGESTION.PLACE, rows),
                stored(MATCH_SUGGESTION.ACCOUNT, rows),
                stored(MATCH_SUGGESTION.APPLICATION_ID, rows),
                stored(MATCH_SUGGESTION.JOB_ID, rows),
                stored(MATCH_SUGGESTION.ATS_CANDIDATE_ID, rows),
                stored(MATCH_SUGGESTION.INTERVIEW_ID, rows),
                stored(MATCH_SUGGESTION.PROBABILITY, rows),
                words(rows, row -> Stream.of(row.getObservations())),
                words(rows, row -> Arrays.stream(row.getWeights())));
    }

    /// A column as it is stored, whatever it is for us.
    private static <T> Field<?> stored(Field<T> column, List<MatchSuggestionRecord> rows) {
        return array(rows, row -> row.get(column), column.getDataType());
    }

    private static <T> Field<T[]> array(
            List<MatchSuggestionRecord> rows, Function<MatchSuggestionRecord, T> value, DataType<T> type) {
        return DSL.val(rows.stream().map(value).toArray(size -> newArray(type, size)), type.array());
    }

    @SuppressWarnings("unchecked") // of that type
    private static <T> T[] newArray(DataType<T> type, int size) {
        return (T[]) Array.newInstance(type.getType(), size);
    }

    private static Field<String[]> words(
            List<MatchSuggestionRecord> rows, Function<MatchSuggestionRecord, Stream<?>> elements) {
        return array(rows, row -> elements.apply(row).map(String::valueOf).collect(joining(" ")), SQLDataType.CLOB);
    }
}
