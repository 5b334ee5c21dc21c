/** What the business writes: drafts, their content, submission, correction and withdrawal. */
@NullMarked
package id.halal.application.draft;

import org.jspecify.annotations.NullMarked;
