/** The judgement of each ingredient of a file: exempt, certified, expired, doubtful … */
@NullMarked
package id.halal.application.material.check;

import org.jspecify.annotations.NullMarked;
