package id.halal.application.inspection;

import id.halal.contracts.BusinessScale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/**
 * What a regular file costs from a day on, in whole rupiah.
 *
 * @param registrationRupiah BPJPH: registration and certificate
 * @param inspectionCapRupiah the most an inspection body may ask
 * @param basis S by a source, GK general knowledge
 */
@Schema(name = "RegularTariffView")
public record RegularTariff(
        BusinessScale scale, LocalDate validFrom, long registrationRupiah, long inspectionCapRupiah, String basis) {}
