package id.halal.application.material;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.nio.file.Path;
import java.util.Optional;

/** The lists of materials; an operator's files override what comes with the service. */
@Singleton
class MaterialProducer {

    @Produces
    @Singleton
    MaterialLists lists(@ConfigProperty(name = "halal.material.folder") Optional<String> folder) {
        return MaterialFiles.lists(folder.map(Path::of));
    }
}
