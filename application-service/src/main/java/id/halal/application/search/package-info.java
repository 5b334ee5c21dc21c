/** Lists of files, search, figures and export. */
@NullMarked
package id.halal.application.search;

import org.jspecify.annotations.NullMarked;
