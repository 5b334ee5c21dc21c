/** The application itself: its statuses, the one table that moves it, its history and limits. */
@NullMarked
package id.halal.application.filing;

import org.jspecify.annotations.NullMarked;
