/** Which characters a text may hold. */
@NullMarked
package id.halal.platform.web.text;

import org.jspecify.annotations.NullMarked;
