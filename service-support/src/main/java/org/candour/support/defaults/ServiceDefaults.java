package org.candour.support.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Puts {@code candour-defaults.properties} below everything that a service or its operator says. */
final class ServiceDefaults implements EnvironmentPostProcessor {

    private static final String FILE = "candour-defaults.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment.getPropertySources()
                    .addLast(new ResourcePropertySource(FILE, new ClassPathResource(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
