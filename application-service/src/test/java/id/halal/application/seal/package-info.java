@NullMarked
package id.halal.application.seal;

import org.jspecify.annotations.NullMarked;
