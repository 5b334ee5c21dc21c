/** What if: a proposal how to split anew, for an officer to decide on. Nothing moves here. */
@NullMarked
package id.halal.quota.proposal;

import org.jspecify.annotations.NullMarked;
