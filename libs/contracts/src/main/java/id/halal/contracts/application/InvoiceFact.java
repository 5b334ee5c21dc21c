package id.halal.contracts.application;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The one invoice of a regular file, in the amounts of the tariff that held on the day of its submission. Whole rupiah.
 *
 * @param number unique, counted by year
 * @param inspectionBody registration of the inspection body
 * @param payer BUSINESS, or PROGRAMME on the facilitated channel
 * @param programmeId the programme that pays
 * @param registrationRupiah BPJPH: registration and certificate
 * @param inspectionRupiah the cost the inspection body set
 */
public record InvoiceFact(
        UUID invoiceId,
        UUID applicationId,
        UUID businessId,
        String number,
        String inspectionBody,
        String payer,
        @Nullable UUID programmeId,
        long registrationRupiah,
        long inspectionRupiah,
        long totalRupiah,
        LocalDate issuedOn,
        Instant at) {}
