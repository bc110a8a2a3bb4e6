package dev.pinbridge.bootstrap.security;

import dev.pinbridge.application.directory.CurrentActor;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.security.core.context.SecurityContextHolder;

/// Takes the signed-in person from Spring Security's context.
final class SecurityContextActor implements CurrentActor {
    @Override
    public Actor get() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            return signedIn.getPrincipal();
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
