package id.halal.application.content;

/** The protected fields of a supervisor. */
public enum SupervisorField {
    NIK("nik"),
    NAME("name"),
    PHONE("phone");

    private final String label;

    SupervisorField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
