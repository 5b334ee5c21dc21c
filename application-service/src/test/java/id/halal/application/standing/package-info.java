@NullMarked
package id.halal.application.standing;

import org.jspecify.annotations.NullMarked;
