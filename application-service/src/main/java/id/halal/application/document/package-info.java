/** The documents of a file. */
@NullMarked
package id.halal.application.document;

import org.jspecify.annotations.NullMarked;
