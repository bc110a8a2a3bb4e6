package dev.pinbridge.development;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The development issuer over HTTP.
@RestController
final class DevelopmentIssuerController {
    private final DevelopmentIssuer issuer;

    DevelopmentIssuerController(DevelopmentIssuer issuer) {
        this.issuer = issuer;
    }

    @GetMapping(path = "/dev/.well-known/openid-configuration", produces = MediaType.APPLICATION_JSON_VALUE)
    String discovery() {
        return issuer.discovery();
    }

    @GetMapping(path = "/dev/jwks", produces = MediaType.APPLICATION_JSON_VALUE)
    String keys() {
        return issuer.keys();
    }

    @GetMapping("/dev/people")
    List<DemoPerson> people() {
        return DemoPerson.ALL;
    }

    @GetMapping(path = "/dev/token", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> token(@RequestParam String user) {
        return DemoPerson.ALL.stream()
                .filter(person -> person.email().equals(user))
                .findFirst()
                .map(person -> ResponseEntity.ok(issuer.token(person)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .body("Nobody here is called " + user
                                + ". Try one of these: "
                                + DemoPerson.ALL.stream().map(DemoPerson::email).collect(Collectors.joining(", "))));
    }
}
