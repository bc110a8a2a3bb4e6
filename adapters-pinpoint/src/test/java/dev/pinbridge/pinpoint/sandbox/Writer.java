package dev.pinbridge.pinpoint.sandbox;

/// What can be written of one kind of resource. What is not overridden does not exist in the API.
interface Writer {
    default Row create(WriteDocument document) {
        throw ApiFailure.notFound();
    }

    default void update(Row row, WriteDocument document) {
        throw ApiFailure.notFound();
    }

    default void delete(Row row) {
        throw ApiFailure.notFound();
    }

    /// Nothing can be written.
    record None() implements Writer {}
}
