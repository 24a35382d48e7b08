package org.candour.notification.companies;

/**
 * A company as the register last told.
 *
 * @param id       its org-id
 * @param revision counts its changes; a lower one is old news
 * @param verified whether anything of it may be public
 */
public record Company(String id, long revision, String name, boolean verified) {}
