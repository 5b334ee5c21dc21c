/** Stand-ins for OSS and SIHALAL that can be told to be slow, fail or go down. */
@NullMarked
package id.halal.stack.simulator;

import org.jspecify.annotations.NullMarked;
