package dev.pinbridge.pinpoint.integration;

import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.pinpoint.http.Exchange;
import dev.pinbridge.pinpoint.http.PinpointHttp;
import dev.pinbridge.pinpoint.http.Query;
import dev.pinbridge.pinpoint.jsonapi.CallReports;
import java.util.EnumSet;
import java.util.Optional;

/// No endpoint tells what a key can do, so each capability is tried (reference, section 1.1).
///
/// What a key without a permission gets is not documented. So a request turned away counts as a missing
/// permission when another one was let in; when all were turned away as they are with a wrong key, the key is
/// wrong.
final class PinpointAccess implements AtsAccess {
    private static final Query ONE_ROW = Query.NONE.and("page[size]", "1");
    /// Cannot create anything, in any account: an application needs a first name, a last name, an e-mail address
    /// and a job (reference, section 4.3), and this one has none of them. It is turned down with 422 or 400 by
    /// then, or with 401 or 403 before.
    private static final String IMPOSSIBLE_APPLICATION = """
            {"data":{"type":"applications","attributes":{}}}""";
    /// Neither can this, since a comment needs a text and something to stand at (reference, section 4.6).
    private static final String IMPOSSIBLE_COMMENT = """
            {"data":{"type":"comments","attributes":{}}}""";

    private final PinpointHttp http;
    private final CallReports reports;

    PinpointAccess(PinpointHttp http, CallReports reports) {
        this.http = http;
        this.reports = reports;
    }

    @Override
    public AccessCheck check(AtsCredentials credentials) {
        var asked = credentials.product().capabilities();
        var granted = EnumSet.noneOf(Capability.class);
        var refused = 0;
        for (var capability : asked) {
            var probe = probe(credentials, capability);
            var verdict = verdict(probe);
            if (verdict.isPresent()) {
                return verdict.get();
            }
            if (probe instanceof Probe.Allowed) {
                granted.add(capability);
                reports.good(credentials, capability);
            }
            if (probe instanceof Probe.KeyRefused) {
                refused++;
            }
        }
        return refused == asked.size()
                ? new AccessCheck.KeyRefused()
                : new AccessCheck.Granted(new Permissions(granted));
    }

    private Probe probe(AtsCredentials credentials, Capability capability) {
        return switch (capability) {
            case READ_JOBS -> Probe.reading(first(credentials, "/jobs"));
            case READ_APPLICATIONS -> Probe.reading(first(credentials, "/applications"));
            case READ_USERS -> Probe.reading(first(credentials, "/users"));
            case READ_CANDIDATES -> Probe.reading(first(credentials, "/candidates"));
            case READ_INTERVIEWS -> Probe.reading(first(credentials, "/interviews"));
            case READ_COMMENTS -> Probe.reading(first(credentials, "/comments"));
            case READ_SCORECARDS -> Probe.reading(first(credentials, "/scorecards"));
            case WRITE_APPLICATIONS -> Probe.writing(http.post(credentials, "/applications", IMPOSSIBLE_APPLICATION));
            case WRITE_COMMENTS -> Probe.writing(http.post(credentials, "/comments", IMPOSSIBLE_COMMENT));
        };
    }

    private Exchange first(AtsCredentials credentials, String path) {
        return http.get(credentials, path, ONE_ROW);
    }

    /// What settles the matter at once; the other probes would meet the same.
    private static Optional<AccessCheck> verdict(Probe probe) {
        return switch (probe) {
            case Probe.Allowed _, Probe.KeyRefused _, Probe.Missing _ -> Optional.empty();
            case Probe.ApiSwitchedOff _ -> Optional.of(new AccessCheck.ApiSwitchedOff());
            case Probe.NoSuchAccount _ -> Optional.of(new AccessCheck.NoSuchAccount());
            case Probe.Unreachable(var why) -> Optional.of(new AccessCheck.Unreachable(why));
        };
    }
}
