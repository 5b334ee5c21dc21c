/** The sections of a file, saved one by one: a phone that loses its signal loses no more than one of them. */
@NullMarked
package id.halal.application.section;

import org.jspecify.annotations.NullMarked;
