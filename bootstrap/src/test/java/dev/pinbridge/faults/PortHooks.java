package dev.pinbridge.faults;

import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Submitted;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ClassUtils;

/// Stands between the core and whatever is outside: halts there, writes down what is sent and how the ledger
/// moves, and lets poison work.
final class PortHooks implements BeanPostProcessor {
    private static final List<String> ROOMS = List.of("dev.pinbridge.domain.", "dev.pinbridge.application.");

    private final HaltPoints points;
    private final Journal journal;
    private final String incarnation;

    PortHooks(HaltPoints points, Journal journal, String incarnation) {
        this.points = points;
        this.journal = journal;
        this.incarnation = incarnation;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return port(bean.getClass())
                .map(port -> Proxy.newProxyInstance(
                        port.getClassLoader(),
                        ClassUtils.getAllInterfaces(bean),
                        (_, method, arguments) -> call(port, bean, method, arguments)))
                .orElse(bean);
    }

    private static Optional<Class<?>> port(Class<?> type) {
        return Arrays.stream(ClassUtils.getAllInterfacesForClass(type))
                .filter(candidate ->
                        ROOMS.stream().anyMatch(room -> candidate.getName().startsWith(room)))
                .findFirst();
    }

    private @Nullable Object call(Class<?> port, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        var name = method.isDefault() && method.getName().equals("run") ? "within" : method.getName();
        points.reach(port.getSimpleName(), name, "before");
        if (port == ApplicationIntake.class && arguments != null) {
            begin((NewApplication) arguments[1]);
        }
        var result = port == ApplicationIntake.class && arguments != null
                ? submit((NewApplication) arguments[1], target, method, arguments)
                : invoke(target, method, arguments);
        if (port == Forwardings.class && arguments != null && arguments[0] instanceof Forwarding next) {
            journal.write(
                    incarnation,
                    name,
                    next.id().reference(),
                    next.epoch(),
                    ForwardingStatus.of(next.state()),
                    !Boolean.FALSE.equals(result));
        }
        points.reach(port.getSimpleName(), name, "after");
        return result;
    }

    private void begin(NewApplication application) {
        journal.write(incarnation, "begin", application.reference(), 0, "", true);
        Poison.swallow(application.email());
    }

    private @Nullable Object submit(NewApplication application, Object target, Method method, Object[] arguments)
            throws Throwable {
        var kind = "failed";
        try {
            var result = invoke(target, method, arguments);
            if (result instanceof Submitted submitted) {
                kind = submitted.outcome().getClass().getSimpleName();
            }
            return result;
        } finally {
            journal.write(incarnation, "end", application.reference(), 0, kind, true);
        }
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
