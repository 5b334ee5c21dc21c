/** What files are usually returned for, told before they are handed in. */
@NullMarked
package id.halal.application.precheck;

import org.jspecify.annotations.NullMarked;
