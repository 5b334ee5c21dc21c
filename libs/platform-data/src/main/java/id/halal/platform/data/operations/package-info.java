/** What an operator can see and mend in every service. */
@NullMarked
package id.halal.platform.data.operations;

import org.jspecify.annotations.NullMarked;
