package id.halal.application.storage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which shelf this installation has. */
final class Shelves {

    private Shelves() {}

    @Produces
    @Singleton
    static Shelf shelf(StorageConfig config) {
        return new FolderShelf(config.folder());
    }

    @Produces
    @Singleton
    static Spool spool(StorageConfig config) {
        return new Spool(config.folder(), config.minFreeBytes());
    }
}
