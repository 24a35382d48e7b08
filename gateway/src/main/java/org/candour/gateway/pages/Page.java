package org.candour.gateway.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.http.MediaType;

/** A page that is the same for everybody, with the strong tag of its bytes. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Page(MediaType type, byte[] body, String tag) {

    static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    static Page of(MediaType type, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new Page(type, body, "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
