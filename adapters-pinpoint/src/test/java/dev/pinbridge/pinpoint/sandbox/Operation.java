package dev.pinbridge.pinpoint.sandbox;

/// A method on a kind of resource, such as `POST applications`; either may be left open.
public record Operation(String method, String resource) {
    private static final String ANY = "*";

    public static Operation of(String method, String resource) {
        return new Operation(method, resource);
    }

    public static Operation on(String resource) {
        return new Operation(ANY, resource);
    }

    public static Operation any() {
        return new Operation(ANY, ANY);
    }

    boolean covers(Operation other) {
        return (method.equals(ANY) || method.equals(other.method))
                && (resource.equals(ANY) || resource.equals(other.resource));
    }
}
