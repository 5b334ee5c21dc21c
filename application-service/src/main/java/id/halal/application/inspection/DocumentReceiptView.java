package id.halal.application.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/** The document receipt (STTD). */
@Schema(name = "DocumentReceiptView")
public record DocumentReceiptView(String number, LocalDate issuedOn) {}
