package dev.pinbridge.application;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.Events;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Remembers what was told, and passes it on to whoever listens.
public final class RecordingEvents implements Events {
    private final List<DomainEvent> published = new CopyOnWriteArrayList<>();
    private final List<Consumer<DomainEvent>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(DomainEvent event) {
        published.add(event);
        listeners.forEach(listener -> listener.accept(event));
    }

    public <E extends DomainEvent> void on(Class<E> type, Consumer<E> reaction) {
        listeners.add(event -> {
            if (type.isInstance(event)) {
                reaction.accept(type.cast(event));
            }
        });
    }

    /// In the order in which they were told.
    public List<DomainEvent> published() {
        return List.copyOf(published);
    }

    public <E extends DomainEvent> List<E> published(Class<E> type) {
        return published.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
