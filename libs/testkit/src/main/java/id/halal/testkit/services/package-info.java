/** A real PostgreSQL and a real Kafka for a module's tests. */
@NullMarked
package id.halal.testkit.services;

import org.jspecify.annotations.NullMarked;
