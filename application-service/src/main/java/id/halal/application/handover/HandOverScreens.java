package id.halal.application.handover;

import id.halal.application.content.ApplicationContent;
import id.halal.application.content.FacilityOwnership;
import id.halal.application.content.HalalProduct;
import id.halal.application.content.Ingredient;
import id.halal.application.content.LegalAspect;
import id.halal.application.content.MarketingArea;
import id.halal.application.content.Religion;
import id.halal.application.filing.Application;
import id.halal.application.ownpaper.FileFacts;
import id.halal.application.ownpaper.FileFacts.PersonFact;
import id.halal.application.ownpaper.Owner;
import id.halal.application.ownpaper.PaperData;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The portal's screens, filled in. */
@Singleton
class HandOverScreens {

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+62(\\d+)");

    private final PaperData words;

    HandOverScreens(PaperData words) {
        this.words = words;
    }

    List<HandOverScreen> of(FileFacts facts, Owner owner, List<HandOverFiles.Attachment> documents) {
        List<HandOverScreen> screens = new ArrayList<>();
        add(screens, "Pelaku Usaha", business(facts, owner));
        add(screens, "Aspek Legal", legalAspects(facts.content()));
        add(screens, "Penanggung Jawab", responsible(owner));
        add(screens, "Penyelia Halal", supervisor(facts));
        add(screens, "Pabrik dan Outlet", facility(facts, owner));
        add(screens, "Pengajuan", application(facts));
        add(screens, "Daftar Bahan", ingredients(facts.content()));
        add(screens, "Daftar Produk", products(facts.content(), documents));
        add(screens, "Proses Produk Halal", process(facts.content()));
        add(screens, "Akad/Ikrar", pledge(facts));
        add(screens, "Dokumen", documents(documents));
        return screens;
    }

    private static void add(List<HandOverScreen> screens, String title, List<HandOverScreen.Field> fields) {
        screens.add(new HandOverScreen(screens.size() + 1, title, fields));
    }

    private static HandOverScreen.Field field(String label, @Nullable Object value) {
        return new HandOverScreen.Field(label, value == null ? "-" : PaperData.dash(value.toString()));
    }

    private List<HandOverScreen.Field> business(FileFacts facts, Owner owner) {
        return List.of(
                field("NIB", facts.business().nib()),
                field("Nama Pelaku Usaha", facts.business().name()),
                field("Skala Usaha", PaperData.scale(facts)),
                field("Alamat", owner.street()),
                field("KBLI", facts.content().particulars().business().kbli()));
    }

    private static List<HandOverScreen.Field> legalAspects(ApplicationContent content) {
        List<HandOverScreen.Field> fields = new ArrayList<>();
        for (LegalAspect aspect : content.particulars().business().legalAspectList()) {
            String type = aspect.type().name().replace('_', '-');
            fields.add(field(type + " Nomor", aspect.number()));
            fields.add(field(type + " Tanggal", aspect.issuedOn()));
            fields.add(field(type + " Masa Berlaku", aspect.expiresOn()));
            fields.add(field(type + " Instansi Penerbit", aspect.issuer()));
        }
        return fields;
    }

    private static List<HandOverScreen.Field> responsible(Owner owner) {
        return List.of(
                field("Nama", owner.name()),
                field("NIK", owner.nik()),
                field("Nomor Kontak", domestic(owner.phone())),
                field("Email", owner.email()));
    }

    /** SIHALAL takes numbers that begin with 08. */
    private static String domestic(String phone) {
        return INTERNATIONAL.matcher(phone).replaceFirst("0$1");
    }

    private static List<HandOverScreen.Field> supervisor(FileFacts facts) {
        var supervisor = facts.content().particulars().supervisor();
        return List.of(
                field("Nama", facts.person(PersonFact.SUPERVISOR_NAME)),
                field("NIK", facts.person(PersonFact.SUPERVISOR_NIK)),
                field("Nomor Kontak", domestic(facts.person(PersonFact.SUPERVISOR_PHONE))),
                field("Agama", supervisor.religion() == Religion.ISLAM ? "Islam" : null),
                field("Nomor SK", supervisor.appointmentNumber()),
                field("Tanggal SK", supervisor.appointedOn()),
                field("Nomor Sertifikat Pelatihan", supervisor.trainingCertificateNumber()));
    }

    private List<HandOverScreen.Field> facility(FileFacts facts, Owner owner) {
        var details = facts.content().particulars().facility();
        var place = facts.file().facility();
        return List.of(
                field("Nama Pabrik", details.name() == null ? facts.business().name() : details.name()),
                field("Alamat Pabrik", PaperData.street(facts, owner)),
                field("Provinsi", words.region(place.provinceCode())),
                field("Kabupaten/Kota", words.region(place.regencyCode())),
                field("Kecamatan", words.region(place.districtCode())),
                field("Kode Pos", details.postcode()),
                field("Status Kepemilikan", ownership(details.ownership())),
                field("Jumlah Pabrik", facts.content().facts().productionSites()),
                field("Jumlah Outlet", facts.content().facts().outlets()));
    }

    private static @Nullable String ownership(@Nullable FacilityOwnership ownership) {
        return switch (ownership) {
            case OWNED -> "Milik sendiri";
            case RENTED -> "Sewa";
            case LENT -> "Pinjam pakai";
            case SHARED -> "Bersama";
            case null -> null;
        };
    }

    private static List<HandOverScreen.Field> application(FileFacts facts) {
        Application file = facts.file();
        return List.of(
                field("Jenis Pendaftaran", file.registration().kind().sihalalCode()),
                field("Jalur", file.channel().sihalalCode() + " " + PaperData.channel(file)),
                field("Kode Fasilitasi", file.facilitationCode()),
                field("Jenis Produk", PaperData.productType(file)),
                field(
                        "Area Pemasaran",
                        area(facts.content().particulars().business().marketingArea())),
                field("Lembaga Pendamping (LP3H)", facts.institution()),
                field("Pendamping PPH", file.companion()));
    }

    private static @Nullable String area(@Nullable MarketingArea area) {
        return switch (area) {
            case REGENCY -> "Kabupaten/Kota";
            case PROVINCE -> "Provinsi";
            case NATIONAL -> "Nasional";
            case INTERNATIONAL -> "Internasional";
            case null -> null;
        };
    }

    private static List<HandOverScreen.Field> ingredients(ApplicationContent content) {
        List<HandOverScreen.Field> fields = new ArrayList<>();
        int number = 0;
        for (Ingredient one : content.ingredients()) {
            number++;
            String label = "Bahan " + number + " ";
            LocalDate expiry = one.certificateExpiry();
            fields.add(field(label + "Nama", one.name()));
            fields.add(field(label + "Jenis", PaperData.kind(one.kind())));
            fields.add(field(label + "Merek", one.brand()));
            fields.add(field(label + "Produsen", one.producer()));
            fields.add(field(label + "Kelompok/Sertifikat", PaperData.basis(one)));
            fields.add(field(label + "Masa Berlaku", expiry));
        }
        return fields;
    }

    /** Every name is a product of its own there, with what goes into it and its photo. */
    private static List<HandOverScreen.Field> products(
            ApplicationContent content, List<HandOverFiles.Attachment> documents) {
        List<HandOverScreen.Field> fields = new ArrayList<>();
        int number = 0;
        for (HalalProduct product : content.products()) {
            for (String name : product.names()) {
                number++;
                String label = "Produk " + number + " ";
                fields.add(field(label + "Nama", name));
                fields.add(field(label + "Merek", product.brand()));
                fields.add(field(label + "Klasifikasi", product.productClass()));
                fields.add(field(label + "Rincian", product.productDetail()));
                fields.add(field(label + "Bahan", usedIn(product, content)));
                fields.add(field(label + "Foto", photo(product, documents)));
            }
        }
        return fields;
    }

    private static @Nullable String usedIn(HalalProduct product, ApplicationContent content) {
        String names = content.ingredients().stream()
                .filter(ingredient -> product.usedIngredients().contains(ingredient.id()))
                .map(Ingredient::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static @Nullable String photo(HalalProduct product, List<HandOverFiles.Attachment> documents) {
        return documents.stream()
                .filter(document ->
                        document.sha256() != null && document.sha256().equals(product.photoSha256()))
                .map(HandOverFiles.Attachment::name)
                .findFirst()
                .orElse(null);
    }

    private static List<HandOverScreen.Field> process(ApplicationContent content) {
        return PaperData.steps(content.processNarrative()).stream()
                .map(step -> field(step.label(), step.text()))
                .toList();
    }

    private static List<HandOverScreen.Field> pledge(FileFacts facts) {
        var pledge =
                facts.content().particulars().pledge().givenWith(facts.file().submittedAt());
        return List.of(
                field("Menyetujui Akad/Ikrar", Boolean.TRUE.equals(pledge.accepted()) ? "Ya" : null),
                field("Tanggal", pledge.acceptedOn()));
    }

    private static List<HandOverScreen.Field> documents(List<HandOverFiles.Attachment> documents) {
        List<HandOverScreen.Field> fields = new ArrayList<>();
        for (HandOverFiles.Attachment document : documents) {
            fields.add(field("Berkas " + (fields.size() + 1), document.name()));
        }
        return fields;
    }

    /** All of it as plain text, a field a line. */
    static String text(List<HandOverScreen> screens) {
        return screens.stream()
                .map(screen -> screen.number() + ". " + screen.title() + "\n"
                        + screen.fields().stream()
                                .map(field -> field.label() + ": "
                                        + field.value().replace("\r", "").replace("\n", "\n    ") + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
