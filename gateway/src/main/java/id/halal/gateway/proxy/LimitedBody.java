package id.halal.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request body that breaks off when it grows over the limit, whatever its headers promised. What is left of it is read and dropped
 * for a stretch, since a caller still sending does not see an answer otherwise; beyond it the connection goes.
 */
final class LimitedBody implements ReadStream<Buffer> {

    /** Some clients read no answer before they have sent all: a film of 60 MB still meets its 413. */
    private static final int PATIENCE = 24;

    private final HttpServerRequest source;
    private final long limit;
    private long seen;
    private boolean over;
    private @Nullable Handler<Buffer> handler;
    private @Nullable Handler<Throwable> exceptionHandler;
    private long movedAt = System.nanoTime();

    /** @param limit in bytes */
    LimitedBody(HttpServerRequest source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    /** Whether the body broke off. */
    boolean isOver() {
        return over;
    }

    /** When the last piece of it came, as {@link System#nanoTime()}. */
    long movedAt() {
        return movedAt;
    }

    /** Reads the rest away, up to some multiple of the limit. */
    void discard() {
        over = true;
        if (!source.isEnded()) {
            source.handler(this::received);
            source.resume();
        }
    }

    private void received(Buffer piece) {
        seen += piece.length();
        movedAt = System.nanoTime();
        if (over) {
            if (seen > PATIENCE * limit) {
                source.connection().close();
            }
        } else if (seen > limit) {
            over = true;
            if (exceptionHandler != null) {
                exceptionHandler.handle(new BodyTooLargeException());
            }
            discard();
        } else if (handler != null) {
            handler.handle(piece);
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> pieces) {
        handler = pieces;
        if (pieces != null) {
            source.handler(this::received);
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> failures) {
        exceptionHandler = failures;
        source.exceptionHandler(failures);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> end) {
        source.endHandler(
                end == null
                        ? null
                        : done -> {
                            if (!over) {
                                end.handle(null);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        if (!over) {
            source.pause();
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
