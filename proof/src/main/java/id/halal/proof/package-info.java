/** What the platform promises, tried from outside: over REST through the gateway, on the topics, by signals. */
@NullMarked
package id.halal.proof;

import org.jspecify.annotations.NullMarked;
