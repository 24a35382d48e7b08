package org.candour.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The YAML files of the contracts, each read once. */
final class ContractText {

    private final Map<String, Object> files = new HashMap<>();
    private final Yaml yaml = yaml();

    /** Leaves dates as the strings that they are in JSON. */
    private static final class JsonTypes extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern regexp, @Nullable String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, regexp, first, limit);
            }
        }
    }

    static Yaml yaml() {
        DumperOptions block = new DumperOptions();
        block.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        block.setWidth(110);
        LoaderOptions limits = new LoaderOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(block), block, limits, new JsonTypes());
    }

    /** What stands in this file at this JSON Pointer, which may be empty. */
    Object at(String file, String pointer) {
        Object node = files.computeIfAbsent(file, this::read);
        for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String key = token.replace("~1", "/").replace("~0", "~");
            Object next = node instanceof Map<?, ?> map ? map.get(key) : null;
            if (next == null) {
                throw new IllegalStateException("nothing at " + file + "#" + pointer);
            }
            node = next;
        }
        return node;
    }

    /** The path of a file that another names. */
    static String relative(String from, String reference) {
        return URI.create(from).resolve(reference).normalize().getPath();
    }

    private Object read(String file) {
        try (InputStream in = ContractText.class.getClassLoader().getResourceAsStream("openapi" + file)) {
            if (in == null) {
                throw new IllegalStateException("no contract text " + file);
            }
            return yaml.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
