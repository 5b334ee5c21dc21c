/** Reports of misuse: anybody tells, officers and BPJPH follow up. */
@NullMarked
package id.halal.application.misuse;

import org.jspecify.annotations.NullMarked;
