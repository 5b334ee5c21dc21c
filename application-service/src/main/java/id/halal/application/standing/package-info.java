/** What becomes of a certificate after it was issued: blocked, valid again, revoked, superseded. */
@NullMarked
package id.halal.application.standing;

import org.jspecify.annotations.NullMarked;
