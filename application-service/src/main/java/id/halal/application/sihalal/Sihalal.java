package id.halal.application.sihalal;

import java.util.Optional;

/** SIHALAL, wherever it is; read-only, since it takes no writes from others. */
interface Sihalal {

    /**
     * @param number {@code SH2026-1-582897}
     * @return empty when SIHALAL knows no such number
     * @throws SihalalDown when it cannot be asked now; the question is to be asked again later
     * @throws SihalalRefused when it answered, but not to this question
     */
    Optional<SihalalAnswer> file(String number);
}
