/** Events written in the transaction of the change they tell, and the relay that publishes them. */
@NullMarked
package id.halal.platform.data.outbox;

import org.jspecify.annotations.NullMarked;
