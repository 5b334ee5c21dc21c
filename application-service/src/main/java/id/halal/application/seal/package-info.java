/** Signatures: of papers (PAdES), of what their QR codes say and of the list of certificates that are not valid (JWS, Ed25519). */
@NullMarked
package id.halal.application.seal;

import org.jspecify.annotations.NullMarked;
