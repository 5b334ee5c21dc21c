package id.halal.application.sihalal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** How SIHALAL is asked. It has no documented interface: names are those its certificate search uses, all else may be missing. */
@RegisterRestClient(configKey = "sihalal")
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
public interface SihalalClient {

    @GET
    @Path("/{number}")
    Answer file(@PathParam("number") String number);

    /** The body answered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(
            @JsonProperty("no_daftar") @Nullable String number,
            @JsonProperty("status") @Nullable String status,
            @JsonProperty("komentar") @Nullable String comment,
            @JsonProperty("pelaku_usaha") @Nullable Business business,
            @JsonProperty("sertifikat") @Nullable Certificate certificate,
            @JsonProperty("riwayat") @Nullable List<Step> history) {

        @Override
        public String toString() {
            return "Answer[" + number + "]";
        }
    }

    /** Who filed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Business(@JsonProperty("nama_pu") @Nullable String name) {

        @Override
        public String toString() {
            return "Business[]";
        }
    }

    /** As in the certificate search. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Certificate(
            @JsonProperty("no_sert") @Nullable String number,
            @JsonProperty("tgl_sert") @Nullable String date) {}

    /** One line of the history: status, date, comment. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(
            @JsonProperty("status") @Nullable String status,
            @JsonProperty("tanggal") @Nullable String date,
            @JsonProperty("komentar") @Nullable String comment) {

        @Override
        public String toString() {
            return "Step[" + status + "]";
        }
    }
}
