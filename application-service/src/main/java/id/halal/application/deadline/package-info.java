/** What happens when a limit passes. */
@NullMarked
package id.halal.application.deadline;

import org.jspecify.annotations.NullMarked;
