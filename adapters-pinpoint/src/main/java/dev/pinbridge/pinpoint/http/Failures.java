package dev.pinbridge.pinpoint.http;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;

/// What a failed exchange says about the request. Only what certainly happened before the first byte counts as not
/// reached. Words for people are our own; those of the exceptions may name hosts and ports.
final class Failures {
    private Failures() {}

    static Exchange of(Throwable failure) {
        return switch (failure) {
            case HttpConnectTimeoutException _ -> new Exchange.NotReached("no connection in time");
            case UnknownHostException _ -> new Exchange.NotReached("its host name is not known");
            case ConnectException refused
            when refused.getCause() instanceof UnresolvedAddressException ->
                new Exchange.NotReached("its host name is not known");
            case ConnectException _ -> new Exchange.NotReached("the connection was refused");
            case NoRouteToHostException _ -> new Exchange.NotReached("there is no way to its host");
            case SSLHandshakeException _ -> new Exchange.NotReached("no secure connection could be made");
            case HttpTimeoutException _ -> new Exchange.NoAnswer("the answer took too long");
            default -> new Exchange.NoAnswer("the connection broke or the answer made no sense");
        };
    }
}
