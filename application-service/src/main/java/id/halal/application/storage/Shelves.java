package id.halal.application.storage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which shelf this installation has. */
final class Shelves {

    private Shelves() {}

    @Produces
    @Singleton
    static Shelf shelf(StorageConfig config) {
        return config.s3().bucket().isPresent() ? S3Shelf.of(config.s3()) : new FolderShelf(config.folder());
    }

    @Produces
    @Singleton
    static Spool spool(StorageConfig config) {
        return new Spool(config.folder(), config.minFreeBytes());
    }
}
