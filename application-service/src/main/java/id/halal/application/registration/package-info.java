/** What is recorded of the way through BPJPH before the fatwa session. */
@NullMarked
package id.halal.application.registration;

import org.jspecify.annotations.NullMarked;
