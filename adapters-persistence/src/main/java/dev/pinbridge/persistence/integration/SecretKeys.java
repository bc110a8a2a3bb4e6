package dev.pinbridge.persistence.integration;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/// The keys that API keys and signing secrets are sealed with: a Tink keyset of AES-256-GCM keys. Its primary key
/// seals, every one opens what it sealed, so a key is replaced by adding another one and making that the primary.
/// Cannot print itself.
public final class SecretKeys {
    private final Aead aead;

    private SecretKeys(Aead aead) {
        this.aead = aead;
    }

    /// From Tink's JSON.
    /// @throws IllegalArgumentException when it is not such a keyset; the message holds nothing of it
    public static SecretKeys parse(String json) {
        try {
            var aead = AeadConfig2026.get();
            var keys = TinkJsonProtoKeysetFormat.parseKeyset(json, aead, InsecureSecretKeyAccess.get());
            return new SecretKeys(keys.getPrimitive(aead, Aead.class));
        } catch (GeneralSecurityException e) {
            // Neither the message nor the cause: either may quote what was given.
            throw new IllegalArgumentException("PINBRIDGE_SECRET_KEYS is not a Tink keyset for AEAD in JSON");
        }
    }

    /// A new keyset with one key, as JSON. For development and for the first start in production.
    public static String generate() {
        try {
            var aead = AeadConfig2026.get();
            var keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, aead);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, aead, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot generate a key", e);
        }
    }

    /// @param context what it belongs to; it opens with that alone
    public byte[] seal(byte[] plain, byte[] context) {
        try {
            return aead.encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /// @throws SealBroken unless it was sealed with one of these keys and for this context
    public byte[] open(byte[] secret, byte[] context) {
        try {
            return aead.decrypt(secret, context);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    @Override
    public String toString() {
        return "SecretKeys[redacted]";
    }
}
