package org.candour.local.demo;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.candour.client.Answer;

/** What the gateway answered to a request. */
record Reply(String request, Answer answer) {

    int status() {
        return answer.status();
    }

    String text() {
        return answer.text();
    }

    JsonNode json() {
        try {
            return answer.json();
        } catch (JacksonException e) {
            throw new DemoFailed(request + " was answered with something other than JSON.", e);
        }
    }

    String header(String name) {
        return answer.header(name);
    }

    /** This, if it has one of these states; otherwise the demonstration ends with what the problem says. */
    Reply expect(int... statuses) {
        for (int expected : statuses) {
            if (status() == expected) {
                return this;
            }
        }
        throw new DemoFailed(request + " was answered with " + status() + problem() + ".");
    }

    private String problem() {
        try {
            JsonNode problem = answer.json();
            String findings = StreamSupport.stream(problem.path("findings").spliterator(), false).limit(5)
                    .map(finding -> finding.path("pointer").asString("") + " "
                            + finding.path("message").asString(""))
                    .collect(Collectors.joining("; "));
            return ": " + problem.path("title").asString("") + " " + problem.path("detail").asString("")
                    + (findings.isEmpty() ? "" : " [" + findings + "]");
        } catch (JacksonException _) {
            return "";
        }
    }
}
