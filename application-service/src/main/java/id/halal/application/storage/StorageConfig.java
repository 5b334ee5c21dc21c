package id.halal.application.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the bytes of documents lie. */
@ConfigMapping(prefix = "halal.document")
interface StorageConfig {

    /** All replicas of one host or volume share it. With S3 only what is on its way passes through it. */
    Path folder();

    /** With less than this left on the volume nothing new is taken, so that what runs beside us can still write. */
    @WithDefault("134217728")
    long minFreeBytes();

    /** How long bytes may lie that no row refers to: longer than any request between storing the bytes and writing the row. */
    @WithDefault("PT24H")
    Duration orphanAge();

    /** How often such bytes are looked for. */
    @WithDefault("1h")
    Duration sweepEvery();

    S3 s3();

    /** Used as soon as a bucket is named. */
    interface S3 {

        Optional<String> bucket();

        /** Of a store that is not Amazon's. */
        Optional<URI> endpoint();

        /** us-east-1 where none is named: what stores that know no regions expect. */
        Optional<String> region();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket stands in the path, as MinIO and Ceph want it, instead of in the host's name. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
