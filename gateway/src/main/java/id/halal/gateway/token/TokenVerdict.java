package id.halal.gateway.token;

/** What a request's token is worth. */
public sealed interface TokenVerdict {

    /** There is none. */
    record Absent() implements TokenVerdict {}

    /** It is genuine. */
    record Genuine(String subject) implements TokenVerdict {}

    /** It is not. */
    record Refused() implements TokenVerdict {}

    /** Nobody can say: its key is unknown here, and the identity provider does not answer. */
    record Undecided() implements TokenVerdict {}
}
