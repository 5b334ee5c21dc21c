@NullMarked
package id.halal.application.certificate;

import org.jspecify.annotations.NullMarked;
