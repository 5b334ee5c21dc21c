/** The file's own papers, made in Indonesian from what the file says, by templates an operator may edit. */
@NullMarked
package id.halal.application.ownpaper;

import org.jspecify.annotations.NullMarked;
