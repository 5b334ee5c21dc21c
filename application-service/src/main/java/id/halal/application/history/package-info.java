/** What became of a file, as a person would read it: its history, and where it is now. */
@NullMarked
package id.halal.application.history;

import org.jspecify.annotations.NullMarked;
