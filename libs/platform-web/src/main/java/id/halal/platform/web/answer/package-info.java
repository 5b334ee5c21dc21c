/** What every answer has in common. */
@NullMarked
package id.halal.platform.web.answer;

import org.jspecify.annotations.NullMarked;
