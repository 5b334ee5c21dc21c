package id.halal.application.filing;

import id.halal.indonesia.Regions;
import id.halal.indonesia.WorkingCalendar;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.nio.file.Path;
import java.util.Optional;

/** The regions and the working calendar; an operator's files override what comes with the library. */
@Singleton
class ReferenceData {

    @Produces
    @Singleton
    WorkingCalendar calendar(@ConfigProperty(name = "halal.calendar.file") Optional<String> file) {
        return file.map(Path::of).map(WorkingCalendar::fromFile).orElseGet(WorkingCalendar::new);
    }

    @Produces
    @Singleton
    Regions regions(@ConfigProperty(name = "halal.regions.folder") Optional<String> folder) {
        return folder.map(Path::of).map(Regions::fromDirectory).orElseGet(Regions::new);
    }
}
