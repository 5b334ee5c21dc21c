/** A real, durable PostgreSQL from unpacked binaries. */
@NullMarked
package id.halal.stack.postgres;

import org.jspecify.annotations.NullMarked;
