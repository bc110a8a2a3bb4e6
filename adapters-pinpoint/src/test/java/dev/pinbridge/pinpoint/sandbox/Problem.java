package dev.pinbridge.pinpoint.sandbox;

/// One reason why a write is not valid; the code is Rails' name for the kind of problem.
record Problem(String pointer, String attribute, String message, String code) {
    static Problem blank(String attribute) {
        return of(attribute, "can't be blank", "blank");
    }

    static Problem of(String attribute, String message, String code) {
        return new Problem("/data/attributes/" + attribute, attribute, message, code);
    }

    static Problem ofRelationship(String name, String message, String code) {
        return new Problem("/data/relationships/" + name, name, message, code);
    }
}
