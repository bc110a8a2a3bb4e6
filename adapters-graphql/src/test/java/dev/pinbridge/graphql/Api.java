package dev.pinbridge.graphql;

import dev.pinbridge.application.World;
import dev.pinbridge.application.directory.CurrentActor;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/// The whole API over a world in memory, with everything between HTTP and the use cases as in production.
public final class Api implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    public final World world;
    public final CountedCalls calls = new CountedCalls();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final WebGraphQlHandler handler;
    private Actor signedIn;

    public Api(World world) {
        this.world = world;
        this.signedIn = world.signIn(Plan.GROWTH, Role.ADMIN);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("spring.threads.virtual.enabled", "true")));
        UseCases.register(context, world, calls);
        context.registerBean(CurrentActor.class, () -> () -> signedIn);
        context.registerBean(InstantSource.class, () -> world);
        context.register(
                TaskExecutionAutoConfiguration.class, GraphQlAutoConfiguration.class, GraphQlConfiguration.class);
        context.refresh();
        handler = WebGraphQlHandler.builder(context.getBean(ExecutionGraphQlService.class))
                .interceptors(context.getBeanProvider(WebGraphQlInterceptor.class)
                        .orderedStream()
                        .toList())
                .build();
    }

    /// Not connected yet.
    public static Api unconnected() {
        return new Api(new World());
    }

    /// Connected, with automatic forwarding on.
    public static Api connected() {
        return new Api(World.connected());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// From now on somebody else asks.
    public Actor signIn(Role role) {
        return signIn(Plan.GROWTH, role);
    }

    public Actor signIn(Plan plan, Role role) {
        return signIn(world.signIn(plan, role));
    }

    public Actor signIn(Actor actor) {
        signedIn = actor;
        return actor;
    }

    public Actor signedIn() {
        return signedIn;
    }

    /// @param variables names and values in turn
    public Answer ask(String document, @Nullable Object... variables) {
        var named = new HashMap<String, @Nullable Object>();
        for (var i = 0; i < variables.length; i += 2) {
            named.put(String.valueOf(variables[i]), variables[i + 1]);
        }
        Map<String, Object> body = Map.of("query", document, "variables", named);
        var request = new WebGraphQlRequest(
                URI.create("/graphql"), new HttpHeaders(), null, null, Map.of(), body, "1", Locale.ENGLISH);
        var response = Objects.requireNonNull(handler.handleRequest(request).block(), "every request gets a response");
        return new Answer(JSON.valueToTree(response.toMap()));
    }

    @Override
    public void close() {
        context.close();
    }
}
