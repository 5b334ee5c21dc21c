/** What an installation runs before a service starts: schema and topics. */
@NullMarked
package id.halal.platform.data.migration;

import org.jspecify.annotations.NullMarked;
