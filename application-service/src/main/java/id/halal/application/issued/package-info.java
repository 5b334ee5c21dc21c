/** The signed paper at a file's end: certificate, record of a certificate, or letter of refusal. */
@NullMarked
package id.halal.application.issued;

import org.jspecify.annotations.NullMarked;
