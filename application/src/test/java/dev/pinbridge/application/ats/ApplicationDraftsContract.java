package dev.pinbridge.application.ats;

import static dev.pinbridge.application.ats.NewApplications.withCv;
import static dev.pinbridge.application.ats.NewApplications.withEverything;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.forwarding.Answer;
import dev.pinbridge.domain.forwarding.ApplicationDrafts;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.QuestionId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What [ApplicationDrafts] promises.
public interface ApplicationDraftsContract {
    JobId COOK = new JobId("7");

    ApplicationDrafts drafts();

    @Test
    default void saysAllThatWouldBeSent() {
        // given
        var answer = new NewApplication.Given(new QuestionId("31"), new Answer.Words("The food"));
        // when
        var draft = drafts().draft(withEverything(COOK, "pinbridge-1", List.of(answer)));
        // then
        assertThat(draft)
                .contains("7", "pinbridge-1", "ada@example.org", "Ada", "Lovelace", "+442079460000")
                .contains("12 St James's Square", "London", "SW1Y 4JH", "GB", "Cooks.")
                .contains("31", "The food", "From cord", "Job board");
    }

    @Test
    default void notesTheCvWithoutReadingIt() {
        // given
        var application = withCv(COOK, "pinbridge-1", 29_000_000, () -> {
            throw new IOException("must not be opened");
        });
        // when
        var draft = drafts().draft(application);
        // then
        assertThat(draft).contains("Ada Lovelace.pdf", "29000000 bytes");
    }
}
