/** A small current-year programme, entered over REST as its people would. */
@NullMarked
package id.halal.stack.demo;

import org.jspecify.annotations.NullMarked;
