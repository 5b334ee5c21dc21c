package id.halal.application.precheck;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.ProductType;
import id.halal.application.content.RegistrationHead;
import id.halal.application.material.MaterialLists;

import java.time.LocalDate;
import java.util.Set;

/**
 * All a check looks at.
 *
 * @param documents hashes of what was uploaded to the file
 * @param otherLiveFiles how many other files of the business there are for this type of product, under way or with a certificate
 */
record PreCheckSubject(
        RegistrationHead head,
        ApplicationContent content,
        ProductType productType,
        Set<String> documents,
        int otherLiveFiles,
        LocalDate date,
        MaterialLists materials) {}
