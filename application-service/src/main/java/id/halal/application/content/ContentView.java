package id.halal.application.content;

import id.halal.platform.data.protect.ProtectedField;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The sections of a file as its readers see them.
 *
 * @param street masked; absent when the place is at the address of the business
 */
public record ContentView(
        ApplicationContent content,
        SupervisorView supervisor,
        @Nullable String street) {

    static ContentView of(ApplicationContent content, Map<ProtectedField, String> masked) {
        return new ContentView(
                content,
                SupervisorView.of(content.particulars().supervisor(), masked),
                masked.get(FilePersons.FACILITY_STREET));
    }
}
