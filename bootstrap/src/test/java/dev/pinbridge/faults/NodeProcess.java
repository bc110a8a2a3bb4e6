package dev.pinbridge.faults;

import dev.pinbridge.bootstrap.PinbridgeApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The service as it is, with hooks at its ports.
final class NodeProcess {
    private NodeProcess() {}

    /// @param arguments the file for its journal, the name of this life of it, and then the service's own
    public static void main(String[] arguments) throws IOException {
        var orders = Orders.take();
        var points = new HaltPoints();
        var hooks = new PortHooks(points, Journal.appendingTo(Path.of(arguments[0])), arguments[1]);
        var application = PinbridgeApplication.application();
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(hooks));
        var service = application.run(Arrays.copyOfRange(arguments, 2, arguments.length));
        orders.follow(line -> {
            var order = List.of(line.split(" "));
            switch (order.getFirst()) {
                case "halt" -> points.arm(order.get(1), Integer.parseInt(order.get(2)));
                case "disarm" -> points.disarm();
                case "stop" -> {
                    service.close();
                    System.exit(0);
                }
                default -> throw new IllegalArgumentException("no such order: " + order);
            }
            return "ok";
        });
    }
}
