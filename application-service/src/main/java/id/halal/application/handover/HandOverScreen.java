package id.halal.application.handover;

import java.util.List;

/** One screen of the portal with its fields, in their order and by their names there. */
record HandOverScreen(int number, String title, List<Field> fields) {

    HandOverScreen {
        fields = List.copyOf(fields);
    }

    /** A field and what is to be typed. */
    record Field(String label, String value) {

        @Override
        public String toString() {
            return "Field[" + label + "]";
        }
    }
}
