package dev.pinbridge.graphql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Counts what is asked of ports, each call standing for a statement.
public final class CountedCalls {
    private final List<String> calls = new CopyOnWriteArrayList<>();

    /// The same port, counted.
    public <T> T of(Class<T> port, T target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    calls.add(port.getSimpleName() + "." + method.getName());
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    public void forget() {
        calls.clear();
    }

    public List<String> made() {
        return List.copyOf(calls);
    }
}
