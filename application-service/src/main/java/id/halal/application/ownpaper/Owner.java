package id.halal.application.ownpaper;

import id.halal.application.integration.OwnerContact;
import org.jspecify.annotations.Nullable;

/** The owner as papers name him, a dash for what is not known; rendered and not kept. */
public record Owner(String name, String nik, String phone, String email, String street) {

    public static Owner of(OwnerContact contact) {
        return new Owner(
                dash(contact.name()),
                dash(contact.nik()),
                dash(contact.phone()),
                dash(contact.email()),
                dash(contact.street()));
    }

    private static String dash(@Nullable String text) {
        return text == null || text.isBlank() ? "-" : text;
    }

    @Override
    public String toString() {
        return "Owner[]";
    }
}
