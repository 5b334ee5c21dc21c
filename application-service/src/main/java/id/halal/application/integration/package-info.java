/** What other services tell us, and what we ask them. */
@NullMarked
package id.halal.application.integration;

import org.jspecify.annotations.NullMarked;
