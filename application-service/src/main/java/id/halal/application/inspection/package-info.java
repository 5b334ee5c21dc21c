/** The regular pathway: inspection bodies, cost and invoice, payment, audit. */
@NullMarked
package id.halal.application.inspection;

import org.jspecify.annotations.NullMarked;
