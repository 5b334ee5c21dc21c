package id.halal.business.region;

import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reference data, open to everyone: the codes that forms, filters and scopes use. */
@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regions")
public class RegionResource {

    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @PermitAll
    @Cache(maxAge = 3600)
    @Operation(
            operationId = "listRegions",
            summary = "The regions below a parent, by code; without a parent the provinces",
            description = "Public. A parent that does not exist is 404.")
    public Page<RegionView> list(@QueryParam("parent") @Nullable String parent) {
        if (parent == null) {
            return page(regions.provinces().stream().map(RegionView::of).toList());
        }
        RegionCode code =
                RegionCode.parse(parent).orElseThrow(() -> ProblemException.of(CommonProblem.BAD_PARAMETER, "parent"));
        if (!regions.exists(code)) {
            throw ProblemException.notFound();
        }
        return page(regions.children(code).stream().map(RegionView::of).toList());
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Cache(maxAge = 3600)
    @Operation(operationId = "getRegion", summary = "One region", description = "Public.")
    public RegionView get(@PathParam("code") String code) {
        return RegionCode.parse(code)
                .flatMap(regions::find)
                .map(RegionView::of)
                .orElseThrow(ProblemException::notFound);
    }

    private static Page<RegionView> page(List<RegionView> all) {
        return new Page<>(all, null);
    }
}
