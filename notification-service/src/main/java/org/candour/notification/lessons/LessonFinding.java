package org.candour.notification.lessons;

/**
 * Something about a lesson that keeps it from being taken.
 *
 * @param pointer JSON Pointer (RFC 6901) to the field
 * @param message says what is wrong and what would be right; never repeats what was sent
 */
public record LessonFinding(String pointer, String message) {}
