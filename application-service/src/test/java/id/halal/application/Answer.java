package id.halal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;

import java.util.List;

/**
 * An answer read once. RestAssured compiles a script for each look into a response, which would be most of what a test of thousands of
 * answers costs.
 */
record Answer(int status, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(Response response) {
        try {
            return new Answer(response.statusCode(), JSON.readTree(response.asString()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.statusCode() + " " + response.asString(), e);
        }
    }

    /** @return empty when there is none */
    String text(String pointer) {
        return body.at(pointer).asText();
    }

    List<String> texts(String pointer) {
        return body.at(pointer).valueStream().map(JsonNode::asText).toList();
    }
}
