package dev.pinbridge.application.comments;

import dev.pinbridge.domain.comments.AtsComment;
import dev.pinbridge.domain.comments.AtsCommentId;
import dev.pinbridge.domain.comments.AtsComments;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Pause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where an ATS in memory keeps comments, for tests of use cases: it keeps the contracts of its ports, and can be
/// told to misbehave.
public final class InMemoryAtsComments implements CommentIntake, AtsComments {
    private final Map<ApplicationId, List<AtsComment>> comments = new HashMap<>();
    private final Map<ApiKey, Set<Capability>> keys = new HashMap<>();
    private final Set<ApplicationId> gone = new HashSet<>();
    private final Deque<Scripted> script = new ArrayDeque<>();
    private Consumer<String> onPost = _ -> {};
    private boolean apiOn = true;
    private boolean unreachable;
    private boolean looksLag;
    private @Nullable Pause pause;
    private int postings;
    private int looks;
    private long lastId = 100;

    private record Scripted(boolean make, Posting answer) {}

    // Arranging.

    /// From now on the key is good for these, and for nothing else.
    public void allow(AtsCredentials credentials, Capability... capabilities) {
        keys.put(credentials.key(), Set.of(capabilities));
    }

    public void revoke(AtsCredentials credentials) {
        keys.remove(credentials.key());
    }

    public void switchApi(boolean on) {
        apiOn = on;
    }

    /// While true nothing answers.
    public void setUnreachable(boolean unreachable) {
        this.unreachable = unreachable;
    }

    /// While there is a pause nothing gets through.
    public void setPause(@Nullable Pause pause) {
        this.pause = pause;
    }

    /// While true none of the comments is found; they show up afterwards.
    public void setLooksLag(boolean lag) {
        this.looksLag = lag;
    }

    /// The next posting without another plan gets this answer, and nothing is made.
    public void answerNext(Posting answer) {
        script.add(new Scripted(false, answer));
    }

    /// The next posting without another plan is made all the same, and gets this answer.
    public void makeNextButAnswer(Posting answer) {
        script.add(new Scripted(true, answer));
    }

    /// Called with the text at the start of every posting, before anything is decided.
    public void onPost(Consumer<String> action) {
        this.onPost = action;
    }

    /// The application does not exist any more, nor do its comments.
    public void delete(ApplicationId application) {
        gone.add(application);
        comments.remove(application);
    }

    /// Somebody comments without us.
    public AtsCommentId add(ApplicationId application, String text) {
        var comment = new AtsComment(new AtsCommentId(Long.toString(++lastId)), text);
        comments.computeIfAbsent(application, _ -> new ArrayList<>()).add(comment);
        return comment.id();
    }

    // Looking.

    /// Oldest first.
    public List<AtsComment> all(ApplicationId application) {
        return List.copyOf(comments.getOrDefault(application, List.of()));
    }

    public List<AtsComment> all() {
        return comments.values().stream().flatMap(List::stream).toList();
    }

    /// How often [#post] was called, whatever came of it.
    public int postings() {
        return postings;
    }

    /// How often [#on] was called, whatever came of it.
    public int looks() {
        return looks;
    }

    // The ports.

    @Override
    public Posting post(AtsCredentials credentials, ApplicationId application, String text, BooleanSupplier allowed) {
        postings++;
        onPost.accept(text);
        if (pause != null) {
            return new Posting.Held(pause);
        }
        if (unreachable) {
            return new Posting.NotReached("it does not answer");
        }
        if (!allowed.getAsBoolean()) {
            return new Posting.Withdrawn();
        }
        var scripted = script.poll();
        if (scripted != null) {
            if (scripted.make()) {
                add(application, text);
            }
            return scripted.answer();
        }
        return loss(credentials, Capability.WRITE_COMMENTS)
                .<Posting>map(loss -> new Posting.Denied(loss, loss.whatToDo()))
                .orElseGet(() -> gone.contains(application)
                        ? new Posting.Refused("commentable must exist")
                        : new Posting.Accepted(add(application, text)));
    }

    @Override
    public List<AtsComment> on(AtsCredentials credentials, ApplicationId application) {
        looks++;
        if (pause != null) {
            throw new AtsPaused(pause);
        }
        if (unreachable) {
            throw new AtsUnavailable("it does not answer", null);
        }
        loss(credentials, Capability.READ_COMMENTS).ifPresent(loss -> {
            throw new AtsDenied(loss.whatToDo(), loss);
        });
        return looksLag ? List.of() : all(application).reversed();
    }

    private Optional<Loss> loss(AtsCredentials credentials, Capability needed) {
        var allowed = keys.get(credentials.key());
        if (allowed == null) {
            return Optional.of(new Loss.OfConnection(AttentionCause.KEY_REFUSED));
        }
        if (!apiOn) {
            return Optional.of(new Loss.OfConnection(AttentionCause.API_SWITCHED_OFF));
        }
        return allowed.contains(needed) ? Optional.empty() : Optional.of(new Loss.OfCapability(needed));
    }
}
