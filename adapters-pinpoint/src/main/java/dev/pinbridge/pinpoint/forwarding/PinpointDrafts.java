package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationDrafts;
import dev.pinbridge.domain.forwarding.NewApplication;

/// The document that [PinpointIntake] would send.
final class PinpointDrafts implements ApplicationDrafts {
    @Override
    public String draft(NewApplication application) {
        var body = ApplicationBody.of(application);
        var cv = application.cv();
        return cv == null
                ? body.before() + body.after()
                : body.before() + "... (" + cv.document().size() + " bytes)" + body.after();
    }
}
