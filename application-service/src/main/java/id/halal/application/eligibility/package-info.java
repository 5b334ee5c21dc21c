/** Whether a file may go the self-declare way, by the rules of its submission date. */
@NullMarked
package id.halal.application.eligibility;

import org.jspecify.annotations.NullMarked;
