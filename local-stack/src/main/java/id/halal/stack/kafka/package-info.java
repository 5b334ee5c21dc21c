/** A real Kafka broker in a process of its own. */
@NullMarked
package id.halal.stack.kafka;

import org.jspecify.annotations.NullMarked;
