package id.halal.quota.history;

import id.halal.contracts.Channel;

/** Which way to a certificate a reported figure is about. */
public enum ReportedPathway {
    REGULAR,
    SELF_DECLARE,
    /** Both together, or not said. */
    ANY;

    /** The pathway of a programme's channel, so that years can be put side by side. */
    public static ReportedPathway of(Channel channel) {
        return channel.selfDeclare() ? SELF_DECLARE : REGULAR;
    }
}
