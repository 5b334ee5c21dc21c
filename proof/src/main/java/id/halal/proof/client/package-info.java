/** Speaks to a stack from outside: tokens, requests, answers. */
@NullMarked
package id.halal.proof.client;

import org.jspecify.annotations.NullMarked;
