package id.halal.business.oss;

import java.util.Optional;

/** The register of NIBs, wherever it is. */
interface NibRegister {

    /**
     * @return empty when there is no such NIB
     * @throws NibRegisterDown when it cannot be asked now; the question is to be asked again later
     * @throws NibRegisterRefused when it answered, but not to this question
     */
    Optional<NibFacts> inquire(String nib);
}
