package id.halal.proof.scenario;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.CompanionApi;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.synthetic.SitePhoto;

import java.time.Instant;
import java.util.UUID;

/** A companion at the place of production: the own record of the visit, the photo, the checklist. */
public final class SiteVisit {

    private SiteVisit() {}

    /** @return the companion's own number of the visit, by which the recommendation refers to it */
    public static UUID make(Caller companion, UUID file, Instant at, SitePhoto photo) {
        UUID visitId = UUID.randomUUID();
        CompanionApi.recordVisit(companion, visitId, file, at);
        ApplicationApi.uploadPhoto(companion, file, photo);
        File now = ApplicationApi.get(companion, file);
        ApplicationApi.recordVisit(companion, now, visitId, at, photo);
        return visitId;
    }
}
