package dev.pinbridge.application.mirror;

/// Somebody else works on this mirror by now.
final class MirrorLost extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
