package id.halal.proof.extra;

import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A check that runs under {@code --all} only, and there only when these programs are on the path. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsCondition.class)
@interface Needs {

    /** What is checked, for the list of what could not run. */
    String check();

    /** Debian's names of the programs. */
    String[] programs();
}
