package dev.pinbridge.bootstrap.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import tools.jackson.databind.json.JsonMapper;

/// Answers 401 with what is wrong: the header of RFC 6750, and RFC 9457 problem details for people and programs.
final class SignInRefusal implements AuthenticationEntryPoint {
    private final BearerTokenAuthenticationEntryPoint header = new BearerTokenAuthenticationEntryPoint();
    private final JsonMapper json = JsonMapper.shared();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        header.commence(request, response, refusal);
        var problem = json.createObjectNode()
                .put("title", "Unauthorized")
                .put("status", 401)
                .put("detail", words(refusal))
                .put("code", "UNAUTHENTICATED");
        if (refusal instanceof ClaimRefused claim) {
            problem.put("claim", claim.claim());
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(problem.toString());
    }

    private static String words(AuthenticationException refusal) {
        return refusal instanceof InvalidBearerTokenException
                ? refusal.getMessage() + "."
                : "Sign in: send a token in the header Authorization: Bearer <token>.";
    }
}
