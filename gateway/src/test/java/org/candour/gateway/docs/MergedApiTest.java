package org.candour.gateway.docs;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergedApiTest {

    private final MergedApi api = MergedApi.read();
    private final SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(api.yaml());

    @Test
    void isValid() {
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.0.3");
    }

    @Test
    void hasTheOperationsOfAllServices() {
        assertThat(parsed.getOpenAPI().getPaths()).containsKeys("/api/v1/companies/{companyId}",
                "/api/v1/disclosures/{id}/submission", "/api/v1/disclosures/{id}/scores", "/api/v1/lessons",
                "/lessons.atom", "/lessons/stream");
    }

    @Test
    void givesEachOperationAnIdOfItsOwn() {
        assertThat(operations().map(Operation::getOperationId)).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void refersToNothingOutside() {
        assertThat(api.yaml()).doesNotContain(".yaml'", ".yaml\n", "$ref: .");
    }

    @Test
    void becomesAPageWithoutScripts() {
        String page = ApiPage.of(api);
        assertThat(page).contains("<b>POST</b> <code>/api/v1/disclosures</code>", "id=\"schema-")
                .doesNotContain("<script", "style=", "http://", "cdn");
        List<String> names = List.copyOf(parsed.getOpenAPI().getComponents().getSchemas().keySet());
        assertThat(names).allSatisfy(name -> assertThat(page).contains("id=\"schema-" + name + "\""));
    }

    private Stream<Operation> operations() {
        OpenAPI text = parsed.getOpenAPI();
        return text.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }
}
