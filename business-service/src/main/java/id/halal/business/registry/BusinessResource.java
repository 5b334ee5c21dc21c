package id.halal.business.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.halal.business.PathId;
import id.halal.business.registry.ChangeBusiness.Request;
import id.halal.platform.data.idempotency.Writes;
import id.halal.platform.data.idempotency.Written;
import id.halal.platform.data.time.DomainClock;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.Caller;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.caller.Role;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import id.halal.platform.web.patch.MergePatch;
import id.halal.platform.web.version.ExpectedVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The registry of businesses. */
@Path("/api/v1/businesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "businesses")
public class BusinessResource {

    /** What changes businesses. */
    @Singleton
    static class Actions {

        private final RegisterBusiness register;
        private final ChangeBusiness change;
        private final BusinessViews views;
        private final DomainClock clock;
        private final Caller caller;

        Actions(
                RegisterBusiness register,
                ChangeBusiness change,
                BusinessViews views,
                DomainClock clock,
                Caller caller) {
            this.register = register;
            this.change = change;
            this.views = views;
            this.clock = clock;
            this.caller = caller;
        }

        BusinessView register(CallerScope scope, BusinessForm form) {
            return views.of(register.register(scope, caller.subject(), form, clock));
        }

        BusinessView change(CallerScope scope, UUID id, JsonNode patch, ExpectedVersion expected) {
            try {
                return views.of(change.change(new Request(scope, caller.subject(), expected), id, patch, clock));
            } catch (JsonProcessingException misfit) {
                // The mappers name the field that does not fit.
                throw new BadRequestException(misfit);
            }
        }
    }

    private final ScopedTransactions transactions;
    private final Writes writes;
    private final BusinessFinder finder;
    private final Actions actions;

    BusinessResource(ScopedTransactions transactions, Writes writes, BusinessFinder finder, Actions actions) {
        this.transactions = transactions;
        this.writes = writes;
        this.finder = finder;
        this.actions = actions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "registerBusiness",
            summary = "Registers a business by its NIB",
            description =
                    "Roles: business-owner (becomes the owner), companion (works with it from the start), province-officer and"
                            + " regency-officer (inside their regions), national-admin. OSS is asked afterwards, by a queue.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "register-0000000001")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = BusinessForm.class),
                            examples = @ExampleObject(name = "A home business in Samarinda", value = """
                    {"nib":"9120000640080","businessName":"Keripik Pisang Etam","scale":"MICRO","annualSalesRupiah":96000000,
                     "kbli":["10794"],
                     "address":{"street":"Jl. Contoh No. 12 RT 03","regencyCode":"6472","districtCode":"647201","postcode":"75117"},
                     "owner":{"name":"Siti Contoh","nik":"6472014506900001","phone":"081234567890"}}""")))
    @APIResponse(
            responseCode = "201",
            description = "Registered; the owner's data are masked",
            content = @Content(schema = @Schema(implementation = BusinessView.class)))
    @APIResponse(
            responseCode = "409",
            description = "DUPLICATE: the NIB is registered; NOT_YET: the companion is not known here yet")
    @APIResponse(responseCode = "422", description = "INVALID_FIELDS with pointers, or MASKED_VALUE")
    public Response register(@NotNull BusinessForm form) {
        return writes.once(form, scope -> {
            BusinessView view = actions.register(scope, form);
            return Written.created("/api/v1/businesses/" + view.id(), view, view.version());
        });
    }

    @GET
    @RolesAllowed({
        Role.BUSINESS_OWNER,
        Role.COMPANION,
        Role.LP3H_COORDINATOR,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.BPJPH_VERIFIER,
        Role.NATIONAL_ADMIN,
        Role.AUDITOR
    })
    @Operation(
            operationId = "listBusinesses",
            summary = "Businesses within your scope, by regency and id",
            description =
                    "q finds businesses by the beginnings of words of their name. Roles: everyone who has a scope.")
    public Page<BusinessView> list(
            @QueryParam("nib") @Nullable String nib,
            @QueryParam("regencyCode") @Nullable String regencyCode,
            @QueryParam("q") @Nullable String query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        BusinessFilter filter = BusinessFilter.of(nib, regencyCode, query);
        PageRequest page = PageRequest.of(limit, cursor);
        return transactions.read(scope -> finder.list(scope, filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.BUSINESS_OWNER,
        Role.COMPANION,
        Role.LP3H_COORDINATOR,
        Role.PROVINCE_OFFICER,
        Role.REGENCY_OFFICER,
        Role.PLUT_OFFICER,
        Role.AGENCY,
        Role.BPJPH_VERIFIER,
        Role.NATIONAL_ADMIN,
        Role.AUDITOR
    })
    @Operation(operationId = "getBusiness", summary = "One business, its owner's data masked")
    @APIResponse(
            responseCode = "200",
            description = "With its version as ETag",
            content = @Content(schema = @Schema(implementation = BusinessView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "Unknown, or outside your scope")
    public Response get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        UUID business = PathId.of(id);
        BusinessView view = transactions.read(scope -> finder.get(scope, business));
        String tag = ExpectedVersion.tag(view.version());
        Response.ResponseBuilder response =
                ExpectedVersion.matches(ifNoneMatch, view.version()) ? Response.notModified() : Response.ok(view);
        return response.header(HttpHeaders.ETAG, tag).build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.BUSINESS_OWNER, Role.COMPANION, Role.PROVINCE_OFFICER, Role.REGENCY_OFFICER, Role.NATIONAL_ADMIN
    })
    @Operation(
            operationId = "changeBusiness",
            summary = "Changes a business by JSON Merge Patch",
            description =
                    "Protected fields that are left out stay as they are. Roles: business-owner, companion, officers, national-admin.")
    @RequestBody(
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            description = "Any part of a BusinessForm; null removes"),
                            examples = @ExampleObject(name = "Another phone", value = """
                    {"owner":{"phone":"081234567891"}}""")))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = BusinessView.class)))
    @APIResponse(responseCode = "412", description = "STALE_VERSION")
    @APIResponse(responseCode = "422", description = "INVALID_FIELDS, or MASKED_VALUE when a mask is written back")
    @APIResponse(responseCode = "428", description = "VERSION_REQUIRED: no If-Match")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode patch) {
        UUID business = PathId.of(id);
        return writes.run(scope -> {
            BusinessView view = actions.change(scope, business, patch, ExpectedVersion.of(ifMatch));
            return Written.ok(view, view.version());
        });
    }
}
