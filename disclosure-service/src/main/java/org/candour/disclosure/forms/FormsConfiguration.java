package org.candour.disclosure.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.candour.disclosure.forms.yaml.YamlForms;
import org.candour.support.security.PublicPaths;

/** Offers every form found in {@code forms/*.yaml}. */
@Configuration(proxyBeanMethods = false)
class FormsConfiguration {

    @Bean
    PublicPaths formPaths() {
        return PublicPaths.of("/api/v1/forms", "/api/v1/forms/*/*");
    }

    @Bean
    Forms forms() throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (var resource : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:forms/*.yaml")) {
            files.put(Objects.requireNonNull(resource.getFilename()),
                    resource.getContentAsString(StandardCharsets.UTF_8));
        }
        return YamlForms.of(files);
    }
}
