/**
 * Printed papers: a template and data in, a PDF/A out. Other rooms hand a {@link id.halal.application.paper.Paper} to
 * {@link id.halal.application.paper.Papers}; nothing here knows what a paper is for.
 */
@NullMarked
package id.halal.application.paper;

import org.jspecify.annotations.NullMarked;
