/** Invented people and businesses, the same on every run; nobody of them exists. */
@NullMarked
package id.halal.proof.synthetic;

import org.jspecify.annotations.NullMarked;
