/** What keeps a programme from being used, as officers report it. */
@NullMarked
package id.halal.quota.obstacle;

import org.jspecify.annotations.NullMarked;
