/** The REST documents a service publishes, held to their committed snapshots. */
@NullMarked
package id.halal.testkit.openapi;

import org.jspecify.annotations.NullMarked;
