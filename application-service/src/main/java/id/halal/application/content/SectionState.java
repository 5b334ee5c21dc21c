package id.halal.application.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a section is. */
@Schema(name = "ApplicationSectionState")
public enum SectionState {
    EMPTY,
    INCOMPLETE,
    COMPLETE
}
