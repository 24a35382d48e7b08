package org.candour.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Fails a test whose response is not in the contract. */
final class ContractCheck implements ClientHttpRequestInterceptor {

    private final OpenApiInteractionValidator validator;

    private ContractCheck(OpenApiInteractionValidator validator) {
        this.validator = validator;
    }

    static ContractCheck of(String service) {
        String text = ContractFiles.OPENAPI.resolve(service).resolve("openapi.yaml").toAbsolutePath()
                .toString();
        return new ContractCheck(OpenApiInteractionValidator.createForSpecificationUrl(text).build());
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body,
            ClientHttpRequestExecution execution)
            throws IOException {
        ClientHttpResponse response = execution.execute(request, body);
        byte[] answer = response.getBody().readAllBytes();
        ValidationReport report = check(request, response, answer);
        if (report.hasErrors()) {
            throw new AssertionError(request.getMethod() + " " + request.getURI().getPath() + " answered "
                    + response.getStatusCode().value() + " outside the contract:\n"
                    + SimpleValidationReportFormat.getInstance().apply(report));
        }
        return new Buffered(response, answer);
    }

    private ValidationReport check(HttpRequest request, ClientHttpResponse response, byte[] answer)
            throws IOException {
        SimpleResponse.Builder checked = SimpleResponse.Builder.status(response.getStatusCode().value());
        response.getHeaders().forEach((name, values) -> checked.withHeader(name, values));
        if (answer.length > 0) {
            checked.withBody(answer);
        }
        return validator.validateResponse(request.getURI().getPath(),
                Request.Method.valueOf(request.getMethod().name()), checked.build());
    }

    /** The response with its body, which has been read once already. */
    private static final class Buffered implements ClientHttpResponse {

        private final ClientHttpResponse response;
        private final byte[] answer;

        Buffered(ClientHttpResponse response, byte[] answer) {
            this.response = response;
            this.answer = answer;
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return response.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return response.getStatusText();
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(answer);
        }

        @Override
        public HttpHeaders getHeaders() {
            return response.getHeaders();
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
