package id.halal.business.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.halal.business.person.OwnerFields;
import id.halal.indonesia.Regions;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BusinessRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BusinessRules RULES = new BusinessRules(new PlaceRules(new Regions()));

    private static final String GOOD = """
            {"nib":"9120000640080","businessName":" Keripik Pisang Etam ","scale":"MICRO","annualSalesRupiah":0,"kbli":["10794","10792"],
             "address":{"street":"Jl. Contoh No. 12","regencyCode":"6472","districtCode":"647201","villageCode":"6472011001","postcode":"75117"},
             "owner":{"name":"Siti Contoh","nik":"6472014506900001","phone":"081234567890","email":"siti@contoh.id"}}""";

    @Test
    void takesAGoodForm() throws JsonProcessingException {
        BusinessData data = RULES.check(JSON.readValue(GOOD, BusinessForm.class), Set.of());

        assertThat(data.businessName()).isEqualTo("Keripik Pisang Etam");
        assertThat(data.place()).isEqualTo(new BusinessPlace("64", "6472", "647201", "6472011001", "75117"));
        assertThat(data.kbli()).containsExactly("10794", "10792");
        assertThat(data.personal())
                .containsEntry(OwnerFields.PHONE, "+6281234567890")
                .containsEntry(OwnerFields.NIK, "6472014506900001")
                .containsEntry(OwnerFields.STREET, "Jl. Contoh No. 12")
                .containsEntry(OwnerFields.EMAIL, "siti@contoh.id");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "/nib, '\"123\"', NIB_DIGITS",
                "/nib, '\"91200006400801\"', NIB_DIGITS",
                "/nib, '\"912000064008x\"', NIB_DIGITS",
                "/nib, null, REQUIRED",
                "/businessName, '\"  \"', REQUIRED",
                "/businessName, '\"a\\u0000b\"', FORMAT",
                "/scale, null, REQUIRED",
                "/annualSalesRupiah, -1, TOO_SMALL",
                "/kbli/1, '\"1079\"', KBLI_DIGITS",
                "/kbli/1, '\"10794\"', KBLI_TWICE",
                "/address/street, null, REQUIRED",
                "/address/regencyCode, null, REQUIRED",
                "/address/regencyCode, '\"64\"', REGION_CODE_LEVEL",
                "/address/regencyCode, '\"6499\"', REGION_UNKNOWN",
                "/address/districtCode, '\"640101\"', REGION_OUTSIDE_PARENT",
                "/address/districtCode, '\"6472\"', REGION_CODE_LEVEL",
                "/address/villageCode, '\"6472029999\"', REGION_UNKNOWN",
                "/address/postcode, '\"0123\"', POSTCODE_FORMAT",
                "/owner/name, null, REQUIRED",
                "/owner/nik, '\"647201450690000\"', NIK_DIGITS",
                "/owner/nik, '\"6472013113900001\"', NIK_DATE",
                "/owner/nik, '\"6472013102900001\"', NIK_DATE",
                "/owner/nik, '\"9972014506900001\"', NIK_PROVINCE",
                "/owner/phone, '\"0541123456\"', PHONE_FORMAT",
                "/owner/email, '\"siti at home\"', EMAIL_FORMAT",
            })
    void namesTheFieldAndTheRule(String pointer, String value, String rule) throws JsonProcessingException {
        ProblemException refused = refused(with(pointer, value));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code().name()).isEqualTo("INVALID_FIELDS");
        assertThat(refused.fields()).anySatisfy(field -> {
            assertThat(field.pointer()).isEqualTo(pointer);
            assertThat(field.code()).isEqualTo(rule);
        });
    }

    @Test
    void namesEveryWrongFieldAtOnce() throws JsonProcessingException {
        ProblemException refused = refused(JSON.readTree("{}"));

        assertThat(refused.fields().stream().map(field -> field.pointer() + " " + field.code()))
                .containsExactlyInAnyOrder(
                        "/nib REQUIRED",
                        "/businessName REQUIRED",
                        "/scale REQUIRED",
                        "/address/street REQUIRED",
                        "/address/regencyCode REQUIRED",
                        "/owner/name REQUIRED",
                        "/owner/nik REQUIRED",
                        "/owner/phone REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "/owner/name, S• C•",
        "/owner/nik, 6472••••••••••01",
        "/owner/phone, +62••••••••890",
        "/owner/email, •••",
        "/address/street, •••"
    })
    void refusesAMaskWrittenBack(String pointer, String mask) throws JsonProcessingException {
        ProblemException refused = refused(with(pointer, "\"" + mask + "\""));

        assertThat(refused.code().name()).isEqualTo("MASKED_VALUE");
        assertThat(refused.fields())
                .hasSize(1)
                .first()
                .satisfies(field -> assertThat(field.pointer()).isEqualTo(pointer));
    }

    @Test
    void leavesKeptFieldsAlone() throws JsonProcessingException {
        ObjectNode form = (ObjectNode) JSON.readTree(GOOD);
        form.set("owner", JSON.createObjectNode().put("phone", "+6281111111111"));

        BusinessData data = RULES.check(
                JSON.treeToValue(form, BusinessForm.class),
                Set.of(OwnerFields.NAME, OwnerFields.NIK, OwnerFields.EMAIL, OwnerFields.STREET));

        assertThat(data.personal()).containsOnlyKeys(OwnerFields.PHONE, OwnerFields.STREET);
        assertThat(data.personal()).containsEntry(OwnerFields.PHONE, "+6281111111111");
    }

    @Test
    void formsKeepQuietAboutPersons() throws JsonProcessingException {
        BusinessForm form = JSON.readValue(GOOD, BusinessForm.class);

        assertThat(form + " " + form.owner() + " " + form.address())
                .doesNotContain("Siti", "6472014506900001", "081234567890", "Jl.");
    }

    private static JsonNode with(String pointer, String value) throws JsonProcessingException {
        ObjectNode form = (ObjectNode) JSON.readTree(GOOD);
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = slash == 0 ? form : form.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        JsonNode node = JSON.readTree(value == null ? "null" : value);
        if (parent instanceof ObjectNode object) {
            object.set(name, node);
        } else {
            ((com.fasterxml.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(name), node);
        }
        return form;
    }

    private static ProblemException refused(JsonNode form) throws JsonProcessingException {
        BusinessForm read = JSON.treeToValue(form, BusinessForm.class);
        return catchThrowableOfType(ProblemException.class, () -> RULES.check(read, Set.of()));
    }
}
