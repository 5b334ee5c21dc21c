package id.halal.business.integration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.halal.contracts.business.BusinessSnapshot;
import id.halal.contracts.business.ConsentFact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** All that the events of a business tell, at once: its snapshot and its consents, newest first. */
@Schema(name = "InternalBusinessView")
public record InternalBusinessView(@JsonUnwrapped BusinessSnapshot business, List<ConsentFact> consents) {}
