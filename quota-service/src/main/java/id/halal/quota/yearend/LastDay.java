package id.halal.quota.yearend;

import id.halal.platform.data.due.DueHandler;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.util.UUID;

/** The morning of a programme's last day: what is still held is told, so that somebody decides about it. */
@Singleton
class LastDay implements DueHandler {

    private final YearEndAlert alert;

    LastDay(YearEndAlert alert) {
        this.alert = alert;
    }

    @Override
    public String kind() {
        return YearEndAlert.LAST_DAY;
    }

    @Override
    public void fire(UUID subject, Instant dueAt) {
        alert.raise(subject);
    }
}
