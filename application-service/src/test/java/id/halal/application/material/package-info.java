@NullMarked
package id.halal.application.material;

import org.jspecify.annotations.NullMarked;
