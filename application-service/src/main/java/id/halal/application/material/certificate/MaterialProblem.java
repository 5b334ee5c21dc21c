package id.halal.application.material.certificate;

import id.halal.platform.web.problem.ProblemCode;

/** What can be wrong with a certificate of an ingredient. */
public enum MaterialProblem implements ProblemCode {
    /** The register has a line of this number and product; {@code certificateId} names it. */
    MATERIAL_CERTIFICATE_KNOWN(409),
    /** Who entered it does not confirm it. */
    MATERIAL_FOUR_EYES(403);

    private final int status;

    MaterialProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
