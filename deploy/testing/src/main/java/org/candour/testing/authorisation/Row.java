package org.candour.testing.authorisation;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.http.HttpMethod;

/** What each principal gets who sends one request to one operation. An operation has a row for each state that matters. */
public final class Row {

    private final String operation;
    private final String state;
    private final Supplier<Request> request;
    private final Map<Principal, Integer> expected = new EnumMap<>(Principal.class);

    private Row(String operation, String state, Supplier<Request> request) {
        this.operation = operation;
        this.state = state;
        this.request = request;
    }

    /**
     * A row.
     *
     * @param operation as the contract writes it, {@code "POST /api/v1/methodologies"}
     * @param request makes what the request is about; again after each unsafe request that was let through
     */
    public static Row of(String operation, Supplier<Request> request) {
        return new Row(operation, "", request);
    }

    /**
     * A row of several for one operation.
     *
     * @param operation as the contract writes it
     * @param state of what the request is about, in a few words
     * @param request makes what the request is about; again after each unsafe request that was let through
     */
    public static Row of(String operation, String state, Supplier<Request> request) {
        return new Row(operation, ", " + state, request);
    }

    /** What all get that are not named otherwise. */
    public Row everyone(int status) {
        return but(status, Principal.values());
    }

    /** What some get. */
    public Row but(int status, Principal... some) {
        for (Principal principal : some) {
            expected.put(principal, status);
        }
        return this;
    }

    String operation() {
        return operation;
    }

    HttpMethod method() {
        return HttpMethod.valueOf(operation.substring(0, operation.indexOf(' ')));
    }

    Map<Principal, Integer> expected() {
        return expected;
    }

    Request request() {
        return request.get();
    }

    @Override
    public String toString() {
        return operation + state;
    }
}
