/** The formats, codes and calendar of Indonesian administration, in plain Java without a framework. */
@NullMarked
package id.halal.indonesia;

import org.jspecify.annotations.NullMarked;
