package org.candour.support.json;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may carry.
 *
 * @param maxBody the most bytes of a body, counted as they stream
 */
@ConfigurationProperties("candour.http")
public record HttpLimits(@DefaultValue("1MB") DataSize maxBody) {

    /** Depth of arrays and objects inside each other. */
    static final int MAX_DEPTH = 32;

    /** Characters of one string. */
    static final int MAX_STRING = 64 * 1024;

    /** Characters of one property name. */
    static final int MAX_NAME = 256;

    /** Digits of one number. */
    static final int MAX_NUMBER = 100;
}
