/** What other services tell us. */
@NullMarked
package id.halal.quota.integration;

import org.jspecify.annotations.NullMarked;
