package id.halal.application.search;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The query parameters that narrow a list of files. */
public class ApplicationParameters {

    @Parameter(description = "One or several statuses")
    @QueryParam("status")
    @Nullable
    List<String> statuses;

    @Parameter(
            description = "SELF_DECLARE_FACILITATED, SELF_DECLARE_SELF_PAID, REGULAR_FACILITATED or REGULAR_SELF_PAID")
    @QueryParam("channel")
    @Nullable
    String channel;

    @Parameter(description = "NEW or DEVELOPMENT")
    @QueryParam("registrationKind")
    @Nullable
    String registrationKind;

    @QueryParam("productTypeCode")
    @Nullable
    String productTypeCode;

    @QueryParam("provinceCode")
    @Nullable
    String provinceCode;

    @QueryParam("regencyCode")
    @Nullable
    String regencyCode;

    @QueryParam("lp3hRegistration")
    @Nullable
    String lp3hRegistration;

    @QueryParam("companionRegistration")
    @Nullable
    String companionRegistration;

    @Parameter(description = "Registration of the inspection body (LPH)")
    @QueryParam("inspectionBody")
    @Nullable
    String inspectionBody;

    @QueryParam("businessId")
    @Nullable
    String businessId;

    @QueryParam("programmeId")
    @Nullable
    String programmeId;

    @QueryParam("facilitationCode")
    @Nullable
    String facilitationCode;

    @Parameter(description = "true: only files with something overdue")
    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    @Parameter(description = "Only files with something due before this date (Asia/Jakarta)")
    @QueryParam("dueBefore")
    @Nullable
    String dueBefore;

    @Parameter(
            description =
                    "Beginnings of words of the business' name, its products' names and brands, or its NIB, SIHALAL or"
                            + " certificate number")
    @QueryParam("q")
    @Nullable
    String words;
}
