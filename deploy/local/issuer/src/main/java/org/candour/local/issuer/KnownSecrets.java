package org.candour.local.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The secrets stand in the documentation, so a slow hash would protect nothing and slow every token. */
final class KnownSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String known) {
        return secret != null && known != null
                && MessageDigest.isEqual(secret.toString().getBytes(StandardCharsets.UTF_8),
                        known.getBytes(StandardCharsets.UTF_8));
    }
}
