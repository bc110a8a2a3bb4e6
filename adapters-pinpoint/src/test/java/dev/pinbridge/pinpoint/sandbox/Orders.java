package dev.pinbridge.pinpoint.sandbox;

import java.util.HashMap;
import java.util.Map;

/// The sequences that lists were asked for in, each made when it is asked for first and kept up to date from then on.
final class Orders {
    private static final String JOBS = "jobs";
    private static final String APPLICATIONS = "applications";
    private static final String INTERVIEWS = "interviews";

    private final Tables tables;
    private final Map<Kind, Order> orders = new HashMap<>();

    Orders(Tables tables) {
        this.tables = tables;
        tables.table(JOBS).follow(new Owner("visibility", APPLICATIONS, "job_id"));
        tables.table(APPLICATIONS).follow(new Owner("job_id", INTERVIEWS, "interviewable_id"));
    }

    private record Kind(String type, Sequence sequence, String filtered) {}

    Order of(ResourceType type, Window window) {
        return orders.computeIfAbsent(new Kind(type.name(), window.sequence(), window.column()), kind -> {
            var table = tables.table(kind.type());
            var order = new Order(
                    table.all(), kind.sequence(), kind.filtered(), type.veil().orElse(null));
            table.follow(order);
            return order;
        });
    }

    private void regroup(String type, Row row) {
        orders.forEach((kind, order) -> {
            if (kind.type().equals(type)) {
                order.regroup(row);
            }
        });
        if (type.equals(APPLICATIONS)) {
            regroupOf(INTERVIEWS, "interviewable_id", row);
        }
    }

    private void regroupOf(String type, String column, Row owner) {
        if (orders.keySet().stream().anyMatch(kind -> !kind.type().equals(JOBS))) {
            tables.referring(type, column, owner.id()).forEach(row -> regroup(type, row));
        }
    }

    /// What belongs to a job is as visible as the job, so it has to follow when the job changes or goes.
    private final class Owner implements Index {
        private final String watched;
        private final String type;
        private final String column;

        Owner(String watched, String type, String column) {
            this.watched = watched;
            this.type = type;
            this.column = column;
        }

        @Override
        public boolean watches(String changed) {
            return changed.equals(watched);
        }

        @Override
        public void enters(Row row) {
            regroupOf(type, column, row);
        }

        @Override
        public void leaves(Row row) {
            regroupOf(type, column, row);
        }
    }
}
