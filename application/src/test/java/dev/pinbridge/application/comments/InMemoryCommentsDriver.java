package dev.pinbridge.application.comments;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.comments.AtsComment;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import java.util.List;

final class InMemoryCommentsDriver implements CommentsDriver {
    private final InMemoryAtsComments ats;
    private int applications;

    InMemoryCommentsDriver(InMemoryAtsComments ats) {
        this.ats = ats;
        allow(Capability.values());
    }

    @Override
    public AtsCredentials credentials() {
        return World.METAVIEW_CREDENTIALS;
    }

    @Override
    public void allow(Capability... capabilities) {
        ats.allow(credentials(), capabilities);
    }

    @Override
    public void revokeKey() {
        ats.revoke(credentials());
    }

    @Override
    public void switchApi(boolean on) {
        ats.switchApi(on);
    }

    @Override
    public void shutDown() {
        ats.setUnreachable(true);
    }

    @Override
    public ApplicationId application() {
        return new ApplicationId(Integer.toString(++applications));
    }

    @Override
    public void delete(ApplicationId application) {
        ats.delete(application);
    }

    @Override
    public void comment(ApplicationId application, String text) {
        ats.add(application, text);
    }

    @Override
    public List<String> comments(ApplicationId application) {
        return ats.all(application).stream().map(AtsComment::text).toList();
    }
}
