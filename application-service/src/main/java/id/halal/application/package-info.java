/** What businesses ask for: applications, their verification, decision and certificate. */
@NullMarked
package id.halal.application;

import org.jspecify.annotations.NullMarked;
