package dev.pinbridge.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in lower-case hexadecimal, of bytes that come in pieces.
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String of(byte[] bytes) {
        var whole = new Sha256();
        whole.add(bytes, bytes.length);
        return whole.hex();
    }

    /// @param length how many of them count
    public void add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    /// Of all that was added. Begins anew.
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
