/** Tests of the application service. */
@NullMarked
package id.halal.application.document;

import org.jspecify.annotations.NullMarked;
