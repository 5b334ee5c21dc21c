package id.halal.business.region;

import id.halal.indonesia.Regions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.nio.file.Path;
import java.util.Optional;

/** The regions that exist, read once; an operator's folder ({@code halal.regions.directory}) replaces files of the library. */
@Singleton
class RegionsProducer {

    @Produces
    @Singleton
    Regions regions(@ConfigProperty(name = "halal.regions.directory") Optional<String> directory) {
        return directory.map(Path::of).map(Regions::fromDirectory).orElseGet(Regions::new);
    }
}
