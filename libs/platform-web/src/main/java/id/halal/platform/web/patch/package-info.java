/** JSON Merge Patch (RFC 7396) on typed sections. */
@NullMarked
package id.halal.platform.web.patch;

import org.jspecify.annotations.NullMarked;
