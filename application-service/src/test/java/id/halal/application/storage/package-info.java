@NullMarked
package id.halal.application.storage;

import org.jspecify.annotations.NullMarked;
