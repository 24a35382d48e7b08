package org.candour.scoring.scores;

/**
 * A filing as it is kept.
 *
 * @param position its position in the register
 * @param disclosure the disclosure's id
 * @param version the disclosure's version
 * @param announcement the bytes of its announcement; see {@link AnnouncementReader}
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
public record KeptFiling(long position, String disclosure, int version, byte[] announcement) {}
