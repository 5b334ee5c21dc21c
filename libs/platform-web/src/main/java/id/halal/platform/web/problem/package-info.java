/** Every error answer of the platform: RFC 9457 problems with a stable code and a sentence for people. */
@NullMarked
package id.halal.platform.web.problem;

import org.jspecify.annotations.NullMarked;
