/** What OSS says of a NIB: the port, its adapter, the queue of look-ups and the manual path. */
@NullMarked
package id.halal.business.oss;

import org.jspecify.annotations.NullMarked;
