package id.halal.proof;

import id.halal.proof.cli.Proof;

/** Entry of {@code ./halal demo}, {@code ./halal bench} and {@code ./halal faults}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Proof.run(arguments));
    }
}
