package id.halal.application.material.search;

import java.util.List;

/** The national search of halal certificates. */
public interface CertificateSearch {

    /**
     * @return what it shows, a page at most; empty when it knows nothing that fits
     * @throws CertificateSearchDown when it gave no answer; worth asking again
     * @throws CertificateSearchRefused when it gave one that is none
     */
    List<FoundCertificate> search(CertificateQuery query);
}
