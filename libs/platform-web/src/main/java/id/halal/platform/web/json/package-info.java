/** How strictly bodies of requests are read. */
@NullMarked
package id.halal.platform.web.json;

import org.jspecify.annotations.NullMarked;
