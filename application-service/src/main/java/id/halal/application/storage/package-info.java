/** Bytes named by their SHA-256: documents, certificates, papers. In a folder, or in an S3-compatible store. */
@NullMarked
package id.halal.application.storage;

import org.jspecify.annotations.NullMarked;
