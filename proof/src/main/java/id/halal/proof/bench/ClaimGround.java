package id.halal.proof.bench;

import id.halal.proof.api.QuotaApi.Programme;

import java.util.List;

/**
 * Where claims go.
 *
 * @param leaves what the claims name, one after the other and again from the first
 */
record ClaimGround(Programme programme, List<Leaf> leaves) {

    /** A regency of production and an LP3H. */
    record Leaf(String regency, String lp3h) {}

    Leaf leaf(int claim) {
        return leaves.get(claim % leaves.size());
    }
}
