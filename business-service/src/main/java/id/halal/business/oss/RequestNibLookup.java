package id.halal.business.oss;

import id.halal.business.registry.Business;
import id.halal.business.registry.Businesses;
import id.halal.platform.web.caller.Caller;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Puts a question to OSS into the queue. */
@Singleton
class RequestNibLookup {

    private final Businesses businesses;
    private final NibLookupQueue queue;
    private final Caller caller;

    RequestNibLookup(Businesses businesses, NibLookupQueue queue, Caller caller) {
        this.businesses = businesses;
        this.queue = queue;
        this.caller = caller;
    }

    void request(UUID id) {
        Business business = businesses.lock(id);
        queue.enqueue(business, caller.subject());
    }
}
