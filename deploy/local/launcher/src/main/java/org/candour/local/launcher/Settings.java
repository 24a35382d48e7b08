package org.candour.local.launcher;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How a system is to be started.
 *
 * @param root the folder of the project, with the jars built
 * @param home where data, logs and keys are kept
 * @param gatewayPort the public port; 0 takes any free one
 * @param issuerPort the port of the issuer; 0 takes any free one
 * @param usualPorts whether the inner ports are the documented ones where these are free
 * @param trainCaches whether AOT caches that are missing are made in the background
 * @param mongo a MongoDB to use instead of the store
 * @param kafka bootstrap servers to use instead of the broker
 * @param parts what is to run
 * @param brief whether the processes live for minutes only, so that a virtual machine that optimises less does less
 *        work in all; a start takes half the CPU, and what runs for long is slower
 */
public record Settings(Path root, Path home, int gatewayPort, int issuerPort, boolean usualPorts,
        boolean trainCaches, @Nullable String mongo,
        @Nullable String kafka, Set<Part> parts, boolean brief) {

    /** Settings in full. */
    public Settings {
        parts = Set.copyOf(parts);
    }

    /** Settings for all parts. */
    public Settings(Path root, Path home, int gatewayPort, int issuerPort, boolean usualPorts,
            boolean trainCaches, @Nullable String mongo,
            @Nullable String kafka) {
        this(root, home, gatewayPort, issuerPort, usualPorts, trainCaches, mongo, kafka,
                EnumSet.allOf(Part.class), false);
    }

    /** Everything on free ports and nothing shared, so that several systems fit on one machine. */
    public static Settings isolated(Path root, Path home) {
        return new Settings(root, home, 0, 0, false, false, null, null);
    }

    /** The same with only some of the parts. */
    public Settings only(Part... some) {
        return new Settings(root, home, gatewayPort, issuerPort, usualPorts, trainCaches, mongo, kafka,
                Set.of(some), brief);
    }

    /** The same for processes that live for minutes only. */
    public Settings inBrief() {
        return new Settings(root, home, gatewayPort, issuerPort, usualPorts, trainCaches, mongo, kafka, parts,
                true);
    }

    /** Whether the part is one of ours to start. */
    boolean starts(Part part) {
        return parts.contains(part) && switch (part) {
            case STORE -> mongo == null;
            case BROKER -> kafka == null;
            case ISSUER, DISCLOSURE, SCORING, NOTIFICATION, GATEWAY -> true;
        };
    }

    Optional<String> externalMongo() {
        return Optional.ofNullable(mongo);
    }

    Optional<String> externalKafka() {
        return Optional.ofNullable(kafka);
    }
}
