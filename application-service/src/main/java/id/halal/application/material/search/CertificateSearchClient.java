package id.halal.application.material.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The back end of BPJPH's public search. It has no document: these are the fields its own front end reads. */
@RegisterRestClient(configKey = "certificate-search")
@Path("/api/search/sertifikat")
@Produces(MediaType.APPLICATION_JSON)
public interface CertificateSearchClient {

    @GET
    Answer search(
            @QueryParam("no_sertifikat") @Nullable String number,
            @QueryParam("nama_produk") @Nullable String product,
            @QueryParam("nama_pelaku_usaha") @Nullable String producer,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    /** The body answered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable Data data) {}

    /** One page. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(@JsonProperty("datas") @Nullable List<Row> rows) {}

    /** One product. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(
            @JsonProperty("reg_prod_name") @Nullable String product,
            @JsonProperty("pelaku_usaha") @Nullable Producer producer,
            @JsonProperty("sertifikat") @Nullable Certificate certificate) {}

    /** The business. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Producer(@JsonProperty("nama_pu") @Nullable String name) {}

    /** @param date ISO, with or without a time */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Certificate(
            @JsonProperty("no_sert") @Nullable String number,
            @JsonProperty("tgl_sert") @Nullable String date) {}
}
