package id.halal.application.material.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * The ingredients of a file, judged today.
 *
 * @param flagged how many the companion has to look into
 * @param listVersion of the lists they were judged by
 */
@Schema(name = "ApplicationMaterials")
record FileMaterialsView(int flagged, String listVersion, List<FileMaterialView> items) {}
