package org.candour.notification.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/** One format of something, as bytes ready to send: plain and compressed, each with its own strong ETag. */
public final class Representation {

    private static final int ETAG_DIGITS = 32;

    private final String contentType;
    private final byte[] plain;
    private final byte[] gzip;
    private final String digest;
    private final @Nullable Instant lastModified;

    private Representation(String contentType, byte[] plain, @Nullable Instant lastModified) {
        this.contentType = contentType;
        this.plain = plain;
        this.gzip = gzip(plain);
        this.digest = digest(plain);
        this.lastModified = lastModified;
    }

    /**
     * Prepares everything that sending needs.
     *
     * @param lastModified when its content last changed; null when there is no content yet
     */
    public static Representation of(String contentType, byte[] bytes, @Nullable Instant lastModified) {
        return new Representation(contentType, bytes.clone(), lastModified);
    }

    /** The media type with its charset. */
    public String contentType() {
        return contentType;
    }

    /** The bytes; not to be changed. */
    public byte[] bytes(boolean compressed) {
        return compressed ? gzip : plain;
    }

    /** The entity tag with its quotes; another one for the compressed bytes, which are other bytes. */
    public String etag(boolean compressed) {
        return "\"" + digest + (compressed ? "-gz" : "") + "\"";
    }

    /** The digest of the plain bytes, fit for a file name. */
    public String digest() {
        return digest;
    }

    /** When its content last changed. */
    public @Nullable Instant lastModified() {
        return lastModified;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes) {

            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(digest).substring(0, ETAG_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
