package id.halal.application.ownpaper;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Ingredient;
import id.halal.application.content.IngredientKind;
import id.halal.application.content.Particulars;
import id.halal.application.content.ProcessNarrative;
import id.halal.application.content.ProductType;
import id.halal.application.filing.Application;
import id.halal.application.ownpaper.FileFacts.PersonFact;
import id.halal.application.paper.Paper;
import id.halal.indonesia.RegionCode;
import id.halal.indonesia.Regions;
import id.halal.indonesia.WorkingCalendar;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts what a file says into the words its papers use. The same file, owner and template make the same paper. */
@Singleton
public class PaperData {

    /** A product as papers list it. */
    public record ProductLine(int number, String name, String brand) {}

    /** An ingredient as papers list it. */
    record IngredientLine(
            int number, String name, String kind, String brand, String producer, String basis, String expiry) {}

    /** A step of the process. */
    public record Step(String label, String text) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id", "ID"));

    private final Regions regions;

    PaperData(Regions regions) {
        this.regions = regions;
    }

    Paper paper(FilePaperKind kind, FileFacts facts, Owner owner) {
        Application file = facts.file();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", kind.title());
        data.put("foot", file.sihalalNumber() == null ? "" : "Nomor permohonan " + file.sihalalNumber());
        data.put("example", false);
        data.put("date", paperDate(kind, facts));
        data.put("file", head(facts));
        data.put("owner", owner);
        data.put("supervisor", supervisor(facts));
        data.put("street", street(facts, owner));
        data.put("products", products(facts.content()));
        data.put("ingredients", ingredients(facts.content()));
        data.put("steps", steps(facts.content().processNarrative()));
        VisitFacts visit = facts.visit();
        data.put("visits", visit == null ? List.of() : List.of(visit));
        return new Paper(kind.template(), kind.title(), file.lastChange().at(), data);
    }

    /** The day of what the paper tells: the decree's, the pledge's, the registration's; else of the filing. */
    private static LocalDate paperDate(FilePaperKind kind, FileFacts facts) {
        LocalDate own = switch (kind) {
            case SUPERVISOR_APPOINTMENT ->
                facts.content().particulars().supervisor().appointedOn();
            case PLEDGE -> pledgedOn(facts);
            case DOCUMENT_RECEIPT -> facts.registeredAt() == null ? null : WorkingCalendar.dateOf(facts.registeredAt());
            case APPLICATION_LETTER,
                    STATEMENT,
                    ASSURANCE_MANUAL,
                    INGREDIENT_LIST,
                    PROCESS_DESCRIPTION,
                    VERIFICATION_RECOMMENDATION -> null;
        };
        return own == null ? filedOn(facts.file()) : own;
    }

    /** The day the business handed in, until then the day it last wrote. */
    private static LocalDate filedOn(Application file) {
        return WorkingCalendar.dateOf(
                file.submittedAt() == null ? file.lastChange().at() : file.submittedAt());
    }

    private static @Nullable LocalDate pledgedOn(FileFacts facts) {
        return facts.content()
                .particulars()
                .pledge()
                .givenWith(facts.file().submittedAt())
                .acceptedOn();
    }

    private Map<String, String> head(FileFacts facts) {
        Application file = facts.file();
        Map<String, String> head = new LinkedHashMap<>();
        head.put("business", facts.business().name());
        head.put("nib", facts.business().nib());
        head.put("scale", scale(facts));
        head.put("number", file.sihalalNumber() == null ? "-" : file.sihalalNumber());
        head.put("productType", productType(file));
        head.put("channel", channel(file));
        head.put("regency", region(file.facility().regencyCode()));
        head.put("province", region(file.facility().provinceCode()));
        head.put("institution", facts.institution());
        head.put("companion", file.companion() == null ? "-" : file.companion());
        head.put("pledgedOn", day(pledgedOn(facts)));
        return head;
    }

    public static String scale(FileFacts facts) {
        return switch (facts.business().scale()) {
            case MICRO -> "Mikro";
            case SMALL -> "Kecil";
            case MEDIUM -> "Menengah";
            case LARGE -> "Besar";
        };
    }

    public static String productType(Application file) {
        return ProductType.find(file.registration().productTypeCode())
                .map(ProductType::indonesianName)
                .orElse(file.registration().productTypeCode());
    }

    public static String channel(Application file) {
        return switch (file.channel()) {
            case SELF_DECLARE_FACILITATED -> "Pernyataan pelaku usaha, fasilitasi";
            case SELF_DECLARE_SELF_PAID -> "Pernyataan pelaku usaha, mandiri";
            case REGULAR_FACILITATED -> "Reguler, fasilitasi";
            case REGULAR_SELF_PAID -> "Reguler, mandiri";
        };
    }

    public String region(@Nullable String code) {
        return code == null ? "-" : regions.name(RegionCode.of(code)).orElse(code);
    }

    /** The place of production: its own street, or the address of the business. */
    public static String street(FileFacts facts, Owner owner) {
        String own = facts.person(PersonFact.FACILITY_STREET);
        return own.equals("-") ? owner.street() : own;
    }

    private static Map<String, String> supervisor(FileFacts facts) {
        Particulars particulars = facts.content().particulars();
        Map<String, String> supervisor = new LinkedHashMap<>();
        supervisor.put("name", facts.person(PersonFact.SUPERVISOR_NAME));
        supervisor.put("nik", facts.person(PersonFact.SUPERVISOR_NIK));
        supervisor.put("phone", facts.person(PersonFact.SUPERVISOR_PHONE));
        supervisor.put("decree", dash(particulars.supervisor().appointmentNumber()));
        supervisor.put("appointedOn", day(particulars.supervisor().appointedOn()));
        return supervisor;
    }

    public static List<ProductLine> products(ApplicationContent content) {
        List<ProductLine> lines = new ArrayList<>();
        for (HalalProduct product : content.products()) {
            for (String name : product.names()) {
                lines.add(new ProductLine(lines.size() + 1, name, dash(product.brand())));
            }
        }
        return lines;
    }

    static List<IngredientLine> ingredients(ApplicationContent content) {
        List<IngredientLine> lines = new ArrayList<>();
        for (Ingredient ingredient : content.ingredients()) {
            lines.add(new IngredientLine(
                    lines.size() + 1,
                    ingredient.name(),
                    kind(ingredient.kind()),
                    dash(ingredient.brand()),
                    dash(ingredient.producer()),
                    basis(ingredient),
                    day(ingredient.certificateExpiry())));
        }
        return lines;
    }

    public static String basis(Ingredient ingredient) {
        if (ingredient.certified()) {
            return "Sertifikat halal " + dash(ingredient.certificateNumber());
        }
        return ingredient.exemptGroup() == null
                ? "Bahan dikecualikan (KMA 1360/2021)"
                : "Bahan dikecualikan (KMA 1360/2021), kelompok " + ingredient.exemptGroup();
    }

    public static String kind(IngredientKind kind) {
        return switch (kind) {
            case RAW -> "Bahan baku";
            case ADDITIVE -> "Bahan tambahan";
            case PROCESSING_AID -> "Bahan penolong";
            case PACKAGING -> "Kemasan";
            case CLEANING_AGENT -> "Bahan pembersih";
        };
    }

    public static List<Step> steps(ProcessNarrative process) {
        List<Step> steps = new ArrayList<>();
        add(steps, "Pembelian bahan", process.buy());
        add(steps, "Penerimaan bahan", process.receive());
        add(steps, "Penyimpanan bahan", process.store());
        add(steps, "Pengolahan", process.process());
        add(steps, "Pengemasan", process.pack());
        add(steps, "Penyimpanan produk", process.storeProduct());
        add(steps, "Distribusi", process.distribute());
        return steps;
    }

    private static void add(List<Step> steps, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            steps.add(new Step(label, text.strip()));
        }
    }

    /** As people write it: 2 November 2026. */
    private static String day(@Nullable LocalDate date) {
        return date == null ? "-" : DAY.format(date);
    }

    public static String dash(@Nullable String text) {
        return text == null || text.isBlank() ? "-" : text;
    }
}
