/** Keyset pages with opaque cursors. */
@NullMarked
package id.halal.platform.web.page;

import org.jspecify.annotations.NullMarked;
