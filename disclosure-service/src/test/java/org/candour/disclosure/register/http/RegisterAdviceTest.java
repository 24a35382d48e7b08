package org.candour.disclosure.register.http;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import org.candour.disclosure.register.RegisterUnavailable;
import org.candour.support.problem.ProblemResponses;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class RegisterAdviceTest {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Away())
            .setControllerAdvice(new RegisterAdvice(new ProblemResponses(JsonMapper.builder().build())))
            .build();

    @Test
    void asksForPatienceAndSaysNothingElse() throws Exception {
        http.perform(get("/away")).andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "1"))
                .andExpect(jsonPath("$.type").value("/problems/temporarily-unavailable"))
                .andExpect(jsonPath("$.detail").doesNotHaveJsonPath());
    }

    @RestController
    static class Away {

        @GetMapping("/{what}")
        String read(@PathVariable("what") String what) {
            if (what.equals("away")) {
                throw new RegisterUnavailable("inner words", null);
            }
            return what;
        }
    }
}
