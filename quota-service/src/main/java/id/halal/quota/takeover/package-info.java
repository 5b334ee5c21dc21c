/** Running programmes brought in from a spreadsheet: its form, its check, and the job that takes it over row by row. */
@NullMarked
package id.halal.quota.takeover;

import org.jspecify.annotations.NullMarked;
