/** Events of application-service and quota-service. */
@NullMarked
package id.halal.companion.integration;

import org.jspecify.annotations.NullMarked;
