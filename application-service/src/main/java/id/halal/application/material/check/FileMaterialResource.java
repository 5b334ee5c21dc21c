package id.halal.application.material.check;

import id.halal.application.filing.ApplicationFinder;
import id.halal.application.filing.PathIds;
import id.halal.application.material.MaterialLists;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.problem.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What each ingredient of a file is: exempt, certified, expired, doubtful … */
@Path("/api/v1/applications/{id}/materials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "materials")
public class FileMaterialResource {

    private final ScopedTransactions transactions;
    private final FileMaterialFinder finder;
    private final MaterialLists lists;
    private final Messages messages;

    FileMaterialResource(
            ScopedTransactions transactions, FileMaterialFinder finder, MaterialLists lists, Messages messages) {
        this.transactions = transactions;
        this.finder = finder;
        this.lists = lists;
        this.messages = messages;
    }

    @GET
    @RolesAllowed({
        Role.NATIONAL_ADMIN,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.LP3H_COORDINATOR,
        Role.COMPANION,
        Role.BUSINESS_OWNER,
        Role.BPJPH_VERIFIER,
        Role.FATWA_MEMBER,
        Role.FATWA_CHAIR,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listApplicationMaterials",
            summary =
                    "Every ingredient of the file with its judgement; critical and doubtful ones are flagged for the companion",
            description =
                    "Every signed-in role. Judged by the lists and the register as they are now. Its numbers are looked up as soon as"
                            + " they are stored (/material-lookups); until then a certificate is unknown, and nothing waits for it.")
    public FileMaterialsView materials(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        UUID file = PathIds.of(id);
        Locale language = messages.best(acceptLanguage);
        List<JudgedIngredient> judged = transactions.read(scope -> finder.judged(scope, file));
        return new FileMaterialsView(
                (int) judged.stream().filter(one -> one.judgement().flagged()).count(),
                lists.version(),
                judged.stream()
                        .map(one -> FileMaterialView.of(one, messages, language))
                        .toList());
    }

    /** Reads through the file. */
    @Singleton
    static class FileMaterialFinder {

        private final ApplicationFinder files;
        private final FileMaterials materials;

        FileMaterialFinder(ApplicationFinder files, FileMaterials materials) {
            this.files = files;
            this.materials = materials;
        }

        List<JudgedIngredient> judged(CallerScope scope, UUID id) {
            return materials.of(files.get(scope, id).id());
        }
    }
}
