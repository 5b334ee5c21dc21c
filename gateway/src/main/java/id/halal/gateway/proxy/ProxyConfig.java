package id.halal.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How requests travel. */
@ConfigMapping(prefix = "gateway.proxy")
public interface ProxyConfig {

    /** Bytes of a request body, chunked or not. Photos are at most 2 MB; the rest is for the form around them. */
    @WithDefault("2560K")
    MemorySize bodyLimit();

    /** For a connection to a replica, waiting for a free one included. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** Silence of a replica after which the request is given up. Longer than any long poll. */
    @WithDefault("30S")
    Duration silence();

    /** Connections kept to each replica. */
    @WithDefault("256")
    int connections();

    /** Requests that may wait for a connection to one replica. */
    @WithDefault("1024")
    int waiting();
}
