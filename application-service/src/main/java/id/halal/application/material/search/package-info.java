/** The national search of halal certificates: the port, and its adapter over HTTP. */
@NullMarked
package id.halal.application.material.search;

import org.jspecify.annotations.NullMarked;
