package org.candour.scoring.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.candour.scoring.engine.yaml.MethodologyYaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The page's own examples, broken at random from fixed seeds: accepted or refused, and nothing else. */
class BrokenMethodologiesTest {

    private static final List<Object> JUNK = Arrays.asList(null, "", "*", "no-such-name", -1, 0, 1,
            999_999_999, "1/2",
            "-1/3", "1/0", 0.5, Double.NaN, 1L << 40, true, List.of(), Map.of(), List.of("A", "A"),
            Map.of("of", "A"),
            Map.of("mean", List.of()), List.of(List.of(List.of())), "\ud800");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areRefusedWithPlacesOrAccepted(int seed) {
        Random random = new Random(seed);
        for (String example : ReferencePageTest.examples()) {
            Object data = new YAMLMapper().readValue(example, Object.class);
            for (int times = 0; times <= random.nextInt(3); times++) {
                data = broken(data, random, 8);
            }
            if (data instanceof Map<?, ?> map) {
                tried(map);
                String text = JsonMapper.shared().writeValueAsString(map);
                refusedOrAccepted(() -> MethodologyYaml
                        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void tried(Map<?, ?> data) {
        refusedOrAccepted(() -> Methodology.of((Map<String, Object>) data));
    }

    private static void refusedOrAccepted(Runnable read) {
        try {
            read.run();
        } catch (MethodologyRefused refused) {
            assertThat(refused.faults()).isNotEmpty().allSatisfy(
                    fault -> assertThat(fault.pointer()).matches("(/.*)?"));
        }
    }

    /** The same with junk, or something from elsewhere, at one place. */
    private static @Nullable Object broken(@Nullable Object data, Random random, int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return JUNK.get(random.nextInt(JUNK.size()));
        }
        return switch (data) {
            case Map<?, ?> map when !map.isEmpty() -> {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
                List<?> keys = List.copyOf(map.keySet());
                Object key = keys.get(random.nextInt(keys.size()));
                switch (random.nextInt(8)) {
                    case 0 -> copy.remove(key);
                    case 1 -> copy.put(key, map.get(keys.get(random.nextInt(keys.size()))));
                    case 2 -> copy.put("of", copy.remove(key));
                    default -> copy.put(key, broken(map.get(key), random, depth - 1));
                }
                yield copy;
            }
            case List<?> list when !list.isEmpty() -> {
                List<@Nullable Object> copy = new ArrayList<>(list);
                int index = random.nextInt(list.size());
                if (random.nextInt(5) == 0) {
                    copy.add(list.get(index));
                } else {
                    copy.set(index, broken(list.get(index), random, depth - 1));
                }
                yield copy;
            }
            case null, default -> JUNK.get(random.nextInt(JUNK.size()));
        };
    }
}
