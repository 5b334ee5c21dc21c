/** What this service knows of others by their events, and what others may ask of it. */
@NullMarked
package id.halal.business.integration;

import org.jspecify.annotations.NullMarked;
