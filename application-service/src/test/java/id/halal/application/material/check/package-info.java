@NullMarked
package id.halal.application.material.check;

import org.jspecify.annotations.NullMarked;
