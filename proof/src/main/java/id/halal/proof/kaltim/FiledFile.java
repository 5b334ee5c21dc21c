package id.halal.proof.kaltim;

import id.halal.proof.synthetic.SmallBusiness;

import java.util.UUID;

/** A planned file that exists. */
public record FiledFile(PlannedFile plan, SmallBusiness business, UUID businessId, UUID applicationId) {}
