/** Files that ran before the platform did, brought in at the status they had reached. */
@NullMarked
package id.halal.application.takeover;

import org.jspecify.annotations.NullMarked;
