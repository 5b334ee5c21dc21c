/** The personal data a file keeps, in full: for a stated purpose, each reading recorded. */
@NullMarked
package id.halal.application.person;

import org.jspecify.annotations.NullMarked;
