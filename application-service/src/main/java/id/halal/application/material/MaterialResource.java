package id.halal.application.material;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.Messages;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Reference data, open to everyone: which materials need no certificate, and which are critical. */
@Path("/api/v1/materials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "materials")
public class MaterialResource {

    private static final int MAX_TEXT = 150;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 200;

    private final MaterialLists lists;
    private final Messages messages;

    MaterialResource(MaterialLists lists, Messages messages) {
        this.lists = lists;
        this.messages = messages;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "searchMaterials",
            summary =
                    "Whether a material of this name needs a certificate, and the listed materials that could be meant",
            description =
                    "Public. The positive list of KMA 1360/2021 and the critical materials, by the beginnings of words. Each"
                            + " entry says its basis: S from a source, GK from general knowledge.")
    public MaterialSearchView search(
            @Parameter(description = "The name as the label or the shop says it", example = "telur ayam")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @QueryParam("limit") @Nullable Integer limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        if (text == null || text.isBlank() || text.length() > MAX_TEXT) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "text");
        }
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > MAX_LIMIT) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "limit");
        }
        Locale language = messages.best(acceptLanguage);
        MaterialReading reading = lists.read(text);
        ListedMaterial entry = reading.entry();
        List<MaterialView> items =
                lists.search(text, rows).stream().map(MaterialView::of).toList();
        return new MaterialSearchView(
                text,
                lists.version(),
                reading.standing(),
                reading.exempt(),
                entry == null ? null : entry.group(),
                reading.sentence(messages, language),
                items);
    }
}
