/** What ingredients are: the positive list of KMA 1360/2021, and the materials that are critical. */
@NullMarked
package id.halal.application.material;

import org.jspecify.annotations.NullMarked;
