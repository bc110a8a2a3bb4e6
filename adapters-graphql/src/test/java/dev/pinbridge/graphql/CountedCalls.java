package dev.pinbridge.graphql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Counts what is asked of ports, each call standing for a statement, and lets some of it fail.
public final class CountedCalls {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, RuntimeException> failures = new ConcurrentHashMap<>();

    /// The same port, counted.
    public <T> T of(Class<T> port, T target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    var call = port.getSimpleName() + "." + method.getName();
                    calls.add(call);
                    if (failures.containsKey(call)) {
                        throw failures.get(call);
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /// From now on this call, as in `Candidates.page`, fails.
    public void fail(String call, RuntimeException failure) {
        failures.put(call, failure);
    }

    public void forget() {
        calls.clear();
    }

    public List<String> made() {
        return List.copyOf(calls);
    }
}
