/** What an official letter says of a movement of units. */
@NullMarked
package id.halal.quota.letter;

import org.jspecify.annotations.NullMarked;
