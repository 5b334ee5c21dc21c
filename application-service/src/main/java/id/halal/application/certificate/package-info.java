/** Certificates: issued or recorded, and checked by anyone. */
@NullMarked
package id.halal.application.certificate;

import org.jspecify.annotations.NullMarked;
