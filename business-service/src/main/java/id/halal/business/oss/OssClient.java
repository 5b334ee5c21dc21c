package id.halal.business.oss;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** {@code inqueryNIB} of the OSS API 5.0.0 (third-party copy of its document). Only what we compare is read out of the answer. */
@RegisterRestClient(configKey = "oss")
@Path("/inqueryNIB")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface OssClient {

    @POST
    Answer inquire(@HeaderParam("user_key") @Nullable String userKey, Question question);

    /** The body sent. */
    record Question(@JsonProperty("INQUERYNIB") Inquiry inquiry) {

        static Question of(String nib) {
            return new Question(new Inquiry(nib));
        }
    }

    /** @param nib 13 digits */
    record Inquiry(String nib) {}

    /** The body answered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(
            @JsonProperty("responinqueryNIB") @Nullable Result result) {}

    /** @param code 200 found, 404 not found */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Result(
            @JsonProperty("kode") @Nullable String code,
            @JsonProperty("dataNIB") @Nullable Data data) {}

    /**
     * @param scale 01 micro to 04 large
     * @param regionCode 10 digits of Kemendagri
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(
            @JsonProperty("nib") @Nullable String nib,
            @JsonProperty("skala_usaha") @Nullable String scale,
            @JsonProperty("nama_perseroan") @Nullable String name,
            @JsonProperty("perseroan_daerah_id") @Nullable String regionCode) {

        @Override
        public String toString() {
            return "Data[nib=" + nib + "]";
        }
    }
}
