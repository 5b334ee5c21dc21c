/** The main job as an outsider sees it: one small class per service. */
@NullMarked
package id.halal.proof.api;

import org.jspecify.annotations.NullMarked;
