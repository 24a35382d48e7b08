package org.candour.scoring.methodologies.http;

/**
 * A body as it was sent, YAML or JSON; the engine reads it, which names every fault.
 *
 * @param bytes of it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, handed on, never compared
public record UploadedText(byte[] bytes) {}
