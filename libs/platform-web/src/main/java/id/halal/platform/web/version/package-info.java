/** ETags and If-Match as versions of one resource. */
@NullMarked
package id.halal.platform.web.version;

import org.jspecify.annotations.NullMarked;
