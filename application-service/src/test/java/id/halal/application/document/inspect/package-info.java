@NullMarked
package id.halal.application.document.inspect;

import org.jspecify.annotations.NullMarked;
