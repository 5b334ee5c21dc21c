/** What a business states about its product, its ingredients and its process. */
@NullMarked
package id.halal.application.content;

import org.jspecify.annotations.NullMarked;
