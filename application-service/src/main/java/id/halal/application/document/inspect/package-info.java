/** What a document is, told from its bytes: its type, whether it is whole, what else hides in it, and what a photo says of itself. */
@NullMarked
package id.halal.application.document.inspect;

import org.jspecify.annotations.NullMarked;
