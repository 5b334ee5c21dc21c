/** The bill by which a funder pays a programme in advance. */
@NullMarked
package id.halal.quota.bill;

import org.jspecify.annotations.NullMarked;
