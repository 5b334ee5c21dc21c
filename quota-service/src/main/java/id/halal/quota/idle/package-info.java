/** What will expire unused if it goes on as today. */
@NullMarked
package id.halal.quota.idle;

import org.jspecify.annotations.NullMarked;
