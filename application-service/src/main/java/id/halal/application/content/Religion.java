package id.halal.application.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that PP 42/2024 art. 66 asks of a supervisor's religion: whether it is Islam. */
@Schema(name = "SupervisorReligion")
public enum Religion {
    ISLAM,
    OTHER
}
