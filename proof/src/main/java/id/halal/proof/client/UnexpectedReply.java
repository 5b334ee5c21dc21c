package id.halal.proof.client;

/** A reply that was not what the caller counted on; the message says who asked for what and what came back. */
public final class UnexpectedReply extends RuntimeException {

    private static final int SHOWN = 2_000;

    private final transient Reply reply;

    UnexpectedReply(String why, Call call, Reply reply) {
        super(call + " → " + shortened(reply.toString()) + " " + why);
        this.reply = reply;
    }

    public Reply reply() {
        return reply;
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
