package id.halal.proof.scenario;

import id.halal.indonesia.CertificateNumber;
import id.halal.indonesia.RegionCode;
import id.halal.proof.api.ApplicationApi;
import id.halal.proof.api.ApplicationApi.File;
import id.halal.proof.api.SihalalApi;
import id.halal.proof.client.Call;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.stack.SimulatedSihalal.Certificate;
import id.halal.proof.stack.Stack;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * BPJPH and the fatwa committee. Where they issue here they act over REST themselves. Else they act in SIHALAL: what a code tells is
 * brought by the mirror, what none tells is recorded by officers; and while SIHALAL gives no answers, officers record the steps too.
 */
public final class Bpjph {

    private static final String OFFICER = "officer-64";

    private final Stack stack;
    private final boolean answers;

    private Bpjph(Stack stack, boolean answers) {
        this.stack = stack;
        this.answers = answers;
    }

    public static Bpjph of(Stack stack) {
        return new Bpjph(stack, true);
    }

    /** SIHALAL can be worked in, but tells nobody. */
    static Bpjph unheard(Stack stack) {
        return new Bpjph(stack, false);
    }

    public Caller officer() {
        return stack.gateway().as(OFFICER);
    }

    /** Who decides for BPJPH over REST. */
    Caller authority() {
        return stack.isNational() ? stack.gateway().as("bpjph") : officer();
    }

    /** The number of BPJPH's receipt, where it is not numbered here. */
    @Nullable
    String receipt(Dossier file) {
        return stack.isNational() ? null : "STTD-" + file.sihalalNumber();
    }

    /** An officer types in what number the file has there; here it is asked about from now on. */
    void numbered(Dossier file) {
        ApplicationApi.recordSihalalNumber(officer(), file.id(), file.sihalalNumber());
    }

    /** The file gets these statuses there. */
    void shows(Dossier file, String... codes) {
        for (String code : codes) {
            shows(file, code, null);
        }
    }

    /** A step that SIHALAL tells by a code. */
    void steps(Dossier file, String code, String status, BiFunction<Caller, File, Call> byHand) {
        shows(file, code);
        if (stack.isNational() || !answers) {
            ApplicationApi.decide(authority(), file.id(), now -> byHand.apply(authority(), now));
        } else {
            SihalalApi.lookUp(officer(), file.id());
        }
        ApplicationApi.awaitStatus(officer(), file.id(), status);
    }

    /** A step that no code tells. */
    void records(Dossier file, BiFunction<Caller, File, Call> step) {
        ApplicationApi.decide(authority(), file.id(), now -> step.apply(authority(), now));
    }

    /** One session on all of them; a member enters, the chair, another person, closes. */
    void finds(List<Dossier> files) {
        Caller member = stack.isNational() ? stack.gateway().as("fatwa-1") : officer();
        Caller chair = stack.gateway().as(stack.isNational() ? "fatwa-chair" : "national");
        UUID session = ApplicationApi.openSession(member, stack.time().today());
        files.forEach(
                file -> ApplicationApi.enterHalal(member, session, file.id(), "KF-" + file.sihalalNumber() + "-01"));
        ApplicationApi.closeSession(chair, session);
        files.forEach(file -> shows(file, "OF100", "OF120"));
    }

    /** Issues it here, or there; there, it is heard of when SIHALAL answers. */
    void certifies(Dossier file) {
        if (stack.isNational()) {
            records(file, ApplicationApi::issue);
            return;
        }
        LocalDate today = stack.time().today();
        shows(file, "OF300", new Certificate(number(file, today), today));
        if (answers) {
            SihalalApi.lookUp(officer(), file.id());
            ApplicationApi.awaitStatus(officer(), file.id(), "CERTIFIED");
        }
    }

    private void shows(Dossier file, String code, @Nullable Certificate certificate) {
        stack.sihalal()
                .shows(
                        file.sihalalNumber(),
                        file.business().businessName(),
                        code,
                        stack.time().now(),
                        certificate);
    }

    static String number(Dossier file, LocalDate filed) {
        return CertificateNumber.compose(
                        RegionCode.of(file.business().regencyCode()),
                        file.business().scale().equals("MICRO") ? 1 : 2,
                        CertificateNumber.FIRST_EXAMPLE_SEQUENCE + file.number(),
                        YearMonth.from(filed))
                .value();
    }
}
