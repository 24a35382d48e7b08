package org.candour.gateway.admission;

import java.util.List;

import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.handler.predicate.PredicateDefinition;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses that anybody may read, as the routes say it: the paths of those with the metadata {@code public}. */
@Component
class PublicPaths {

    /** The metadata of a route whose GET and HEAD need no token. */
    static final String METADATA = "public";

    private final List<PathPattern> patterns;

    PublicPaths(GatewayProperties routes) {
        this.patterns = routes.getRoutes().stream().filter(PublicPaths::isPublic)
                .flatMap(route -> route.getPredicates().stream())
                .filter(predicate -> "Path".equals(predicate.getName()))
                .map(PredicateDefinition::getArgs).flatMap(args -> args.values().stream())
                .map(PathPatternParser.defaultInstance::parse).toList();
    }

    private static boolean isPublic(RouteDefinition route) {
        return Boolean.TRUE.equals(route.getMetadata().get(METADATA));
    }

    boolean contain(PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
