package dev.pinbridge.bootstrap.security;

import dev.pinbridge.application.directory.SignIn;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/// Signs in whoever a checked token describes.
final class SignInConverter implements Converter<Jwt, SignedIn> {
    private final SignIn signIn;

    SignInConverter(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public SignedIn convert(Jwt token) {
        return new SignedIn(signIn.signIn(new TokenClaims(token).read()), token);
    }
}
