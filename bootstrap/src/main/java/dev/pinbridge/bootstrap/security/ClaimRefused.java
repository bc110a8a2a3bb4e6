package dev.pinbridge.bootstrap.security;

import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/// A token is genuine but lacks something that Pinbridge needs.
final class ClaimRefused extends InvalidBearerTokenException {
    private static final long serialVersionUID = 1L;

    private final String claim;

    ClaimRefused(String claim, String whatIsWrong) {
        super("The claim '" + claim + "' of the token " + whatIsWrong.replaceAll("[\"\\\\\\r\\n]", ""));
        this.claim = claim;
    }

    String claim() {
        return claim;
    }
}
