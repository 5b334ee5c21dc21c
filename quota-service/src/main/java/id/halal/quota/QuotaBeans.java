package id.halal.quota;

import id.halal.indonesia.Regions;
import id.halal.indonesia.WorkingCalendar;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.nio.file.Path;
import java.util.Optional;

/** Reference data as beans; an operator's files override what comes with the library. */
@Singleton
class QuotaBeans {

    @Produces
    @Singleton
    WorkingCalendar workingCalendar(@ConfigProperty(name = "halal.holidays.file") Optional<Path> file) {
        return file.map(WorkingCalendar::fromFile).orElseGet(WorkingCalendar::new);
    }

    @Produces
    @Singleton
    Regions regions(@ConfigProperty(name = "halal.regions.folder") Optional<Path> folder) {
        return folder.map(Regions::fromDirectory).orElseGet(Regions::new);
    }
}
