@NullMarked
package id.halal.application.material.certificate;

import org.jspecify.annotations.NullMarked;
