/** A file as it is typed into SIHALAL: one page, one ZIP, and who types it. */
@NullMarked
package id.halal.application.handover;

import org.jspecify.annotations.NullMarked;
