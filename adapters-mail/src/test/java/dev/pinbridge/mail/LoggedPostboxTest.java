package dev.pinbridge.mail;

import dev.pinbridge.application.notices.PostboxContract;
import dev.pinbridge.domain.notices.Postbox;

class LoggedPostboxTest implements PostboxContract {
    @Override
    public Postbox postbox() {
        return new LoggedPostbox();
    }
}
