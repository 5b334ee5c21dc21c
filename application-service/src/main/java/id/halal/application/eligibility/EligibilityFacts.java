package id.halal.application.eligibility;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ProductType;
import id.halal.application.integration.KnownBusiness;

import java.time.LocalDate;

/** All a rule looks at. */
record EligibilityFacts(
        KnownBusiness business,
        ApplicationContent content,
        ProductType productType,
        boolean facilitated,
        LocalDate date) {}
