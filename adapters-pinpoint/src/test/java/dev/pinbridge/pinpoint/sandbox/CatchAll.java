package dev.pinbridge.pinpoint.sandbox;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Hands every request WireMock receives to our own handler, and turns the answer into WireMock's terms.
final class CatchAll implements ResponseDefinitionTransformerV2 {
    private final Function<Call, Answer> handler;

    CatchAll(Function<Call, Answer> handler) {
        this.handler = handler;
    }

    @Override
    public String getName() {
        return "pinpoint-sandbox";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var request = event.getRequest();
        var call = new Call(request.getMethod().getName(), request.getUrl(), headers(request), request.getBody());
        var answer = handler.apply(call);
        if (answer.connectionReset()) {
            return new ResponseDefinitionBuilder()
                    .withFault(Fault.CONNECTION_RESET_BY_PEER)
                    .build();
        }
        var response =
                new ResponseDefinitionBuilder().withStatus(answer.status()).withBody(answer.body());
        answer.headers().forEach(response::withHeader);
        if (answer.hold().isPositive()) {
            response.withFixedDelay((int) answer.hold().toMillis());
        }
        return response.build();
    }

    private static Map<String, String> headers(Request request) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (HttpHeader header : request.getHeaders().all()) {
            headers.put(header.key(), header.firstValue());
        }
        return headers;
    }
}
