@NullMarked
package id.halal.application.paper;

import org.jspecify.annotations.NullMarked;
