package id.halal.business.region;

import id.halal.business.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class RegionResourceTest extends ServiceTest {

    @Test
    void everyoneReadsTheRegions() {
        given().get("/api/v1/regions").then().statusCode(200).body("items", hasSize(38));
        given().get("/api/v1/regions?parent=64")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=3600"))
                .body("items", hasSize(10))
                .body("items.code", hasItem("6472"));
        given().get("/api/v1/regions/6472")
                .then()
                .body("name", equalTo("Kota Samarinda"))
                .body("level", equalTo("REGENCY"))
                .body("parent", equalTo("64"));
        given().get("/api/v1/regions/64").then().body("parent", nullValue());
        given().get("/api/v1/regions/6499").then().statusCode(404);
        given().get("/api/v1/regions?parent=6499").then().statusCode(404);
        given().get("/api/v1/regions?parent=abc").then().statusCode(400);
    }
}
