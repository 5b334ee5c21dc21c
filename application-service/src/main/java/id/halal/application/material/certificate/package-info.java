/** Certificates of ingredients: what was found at the national search or entered by hand, and what waits to be looked up. */
@NullMarked
package id.halal.application.material.certificate;

import org.jspecify.annotations.NullMarked;
