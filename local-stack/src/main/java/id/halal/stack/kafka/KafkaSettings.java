package id.halal.stack.kafka;

import id.halal.stack.process.ProcessFiles;

import java.nio.file.Path;

/**
 * Where a broker runs.
 *
 * @param files its home keeps the data
 * @param host address to listen on and to tell clients
 * @param port for clients
 * @param controllerPort for the broker's own controller
 * @param heap as for {@code -Xmx}
 */
public record KafkaSettings(ProcessFiles files, String host, int port, int controllerPort, String heap) {

    public static KafkaSettings local(Path home, int port, int controllerPort) {
        return new KafkaSettings(ProcessFiles.in(home, "kafka"), "127.0.0.1", port, controllerPort, "384m");
    }

    /** The broker's {@code server.properties}. */
    String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%1$s:%3$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
                advertised.listeners=PLAINTEXT://%1$s:%2$d
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%4$s
                # A killed broker is let in again when the session of its former life is over.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                # Topics are made by code with their partitions; a mistyped name must fail.
                auto.create.topics.enable=false
                # Events are kept for as long as the folder: a replay from the first one must stay possible.
                log.retention.ms=-1
                log.segment.bytes=67108864
                log.cleaner.threads=1
                log.cleaner.dedupe.buffer.size=8388608
                num.network.threads=2
                num.io.threads=4
                offsets.topic.num.partitions=8
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(host, port, controllerPort, files.home().resolve("data"));
    }
}
