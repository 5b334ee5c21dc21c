package id.halal.application.eligibility;

import java.util.List;

/**
 * The criteria a rule set may ask. Their sentences are in the message files under {@code ELIGIBILITY_<name>}; {@code {0}} is the bound.
 * Each names the points of Kep 146/2025 II.A and the questions of SIHALAL's gate (G1 to G7) it answers.
 */
public enum Criterion {
    NIB(Look.OWN_LINE, "1"),
    SCALE(Look.OWN_LINE, "1"),
    INGREDIENTS(Look.OWN_LINE, "2", "G3"),
    SIMPLE_PROCESS(Look.OWN_LINE, "3"),
    /** Every ingredient and step of the process is certain not to touch what is haram. */
    PROCESS_HALAL(Look.COVERED, "3", "4"),
    ANNUAL_SALES(Look.OWN_LINE, "5"),
    PRODUCING_YEARS(Look.OWN_LINE),
    PRODUCTION_SITES(Look.OWN_LINE, "6"),
    OUTLETS(Look.OWN_LINE, "6"),
    SEPARATE_PLACE(Look.OWN_LINE, "7", "G4"),
    /** The annex lists details below the type; of meat most are excluded, so there the companion must look. */
    PRODUCT_TYPE(Look.OWN_LINE, "8"),
    /** Oil, soy sauce, salt and their like, which others made. */
    FOOD_INGREDIENTS(Look.COVERED, "9"),
    NO_HAZARDOUS_MATERIAL(Look.OWN_LINE, "10", "G5"),
    /** By the visit itself, so no line of its checklist. */
    COMPANION_VERIFICATION(Look.COVERED, "11"),
    NO_SLAUGHTERED_CONTENT(Look.OWN_LINE, "12"),
    MINCED_MEAT(Look.OWN_LINE, "13"),
    /** The line of the simple process asks the same on site. */
    HOME_BUSINESS(Look.COVERED, "14", "G2"),
    SIMPLE_TOOLS(Look.COVERED, "14", "G7"),
    PRESERVATION(Look.OWN_LINE, "15", "G6"),
    /** The verval lines a to e ask for each of them. */
    FILES_ONLINE(Look.COVERED, "16"),
    /** Counts every name with its variants; the bound is that of the product's type. */
    PRODUCT_NAMES(Look.OWN_LINE),
    PRODUCT_WORDING(Look.COVERED),
    /** Shape, picture and packaging: verval line b compares them with the photo. */
    PRODUCT_LOOK(Look.COVERED),
    DISTRIBUTION_PERMIT(Look.COVERED),
    NOT_CERTIFIED_ELSEWHERE(Look.OWN_LINE, "G1"),
    /** quota-service knows who was facilitated and decides; nothing to see on site. */
    NEVER_FACILITATED(Look.COVERED, "G1");

    private enum Look {
        /** Unanswered, it becomes a line of the companion's checklist. */
        OWN_LINE,
        /** Another line, or someone else, answers it. */
        COVERED
    }

    private final Look look;
    private final String points;

    Criterion(Look look, String... points) {
        this.look = look;
        this.points = String.join(",", points);
    }

    /** Under this key its sentence stands in the message files. */
    public String messageKey() {
        return "ELIGIBILITY_" + name();
    }

    /** Under this key stands what to do when it fails. */
    String wayOutKey() {
        return messageKey() + "_WAY_OUT";
    }

    List<String> points() {
        return points.isEmpty() ? List.of() : List.of(points.split(",", -1));
    }

    /** On site it can turn out that there is no minced meat to ask about; every other line is met or it is not. */
    public boolean mayNotApply() {
        return this == MINCED_MEAT;
    }

    boolean isLineOfChecklist() {
        return look == Look.OWN_LINE;
    }
}
