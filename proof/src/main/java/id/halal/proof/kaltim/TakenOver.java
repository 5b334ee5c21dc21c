package id.halal.proof.kaltim;

import com.fasterxml.jackson.databind.JsonNode;
import id.halal.indonesia.WorkingCalendar;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.client.Pause;
import id.halal.proof.stack.Stack;
import id.halal.proof.synthetic.SmallBusiness;
import id.halal.proof.synthetic.SyntheticPeople;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The files of the plan once more, as a spreadsheet of businesses of their own, taken over into a second programme with the same leaves.
 * The institutions and companions are those of {@link KaltimRun}, which must have been played.
 */
public final class TakenOver {

    public static final String FACILITATION_CODE = "KALTIMXL25";

    private static final List<String> HEADINGS = List.of(
            "NIB",
            "Nama Usaha",
            "Skala Usaha",
            "Kode Kabupaten/Kota",
            "Jenis Produk",
            "Nama Produk",
            "Nomor LP3H",
            "Nomor Pendamping",
            "Status SIHALAL",
            "Nomor SH",
            "Tanggal Pengajuan",
            "Nomor Sertifikat",
            "Tanggal Sertifikat");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Numbers of people nobody else uses. */
    private static final int FIRST_BUSINESS = 5_000;

    private static final int WIDTH = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Caller officer;
    private final KaltimPlan plan = KaltimPlan.read();
    private final SyntheticPeople people;
    private final KaltimSetup setup;

    public TakenOver(Stack stack, SyntheticPeople people) {
        this.officer = stack.gateway().as(KaltimSetup.OFFICER);
        this.people = people;
        this.setup = new KaltimSetup(stack.gateway(), plan, people);
    }

    /**
     * What became of it.
     *
     * @param takeOver as the service answered it in the end
     * @param again the answer to the same file sent once more
     */
    public record Outcome(Programme programme, JsonNode takeOver, JsonNode again) {}

    public Outcome play() {
        Programme programme = setup.programme(FACILITATION_CODE, WIDTH);
        byte[] sheet = sheet();
        String id = send(programme, sheet, true).path("id").asText();
        await(id, "CHECKED");
        send(programme, sheet, false);
        JsonNode done = await(id, "DONE");
        return new Outcome(programme, done, send(programme, sheet, false));
    }

    private JsonNode send(Programme programme, byte[] sheet, boolean dryRun) {
        String path = "/programmes/" + programme.id() + "/take-overs?fileName=kaltim-2025.xlsx&rows=" + plan.used()
                + "&used=" + plan.used() + "&issued=" + plan.issued() + "&dryRun=" + dryRun;
        return officer.post(path).bytes(sheet, XLSX).expect(202).json();
    }

    private JsonNode await(String id, String status) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode takeOver = officer.get("/take-overs/" + id).expect(200).json();
            if (status.equals(takeOver.path("status").asText())) {
                return takeOver;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("for " + PATIENCE + " not " + status + ": " + takeOver);
            }
            Pause.of(Duration.ofMillis(500));
        }
    }

    private byte[] sheet() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "proof", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rekap");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (PlannedFile file : Timetable.of(plan, new WorkingCalendar()).files()) {
                List<String> cells = cells(file);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(file.number(), column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> cells(PlannedFile file) {
        SmallBusiness business = people.business(file.leaf().regencyCode(), FIRST_BUSINESS + file.number());
        LocalDate certifiedOn = file.certifiedOn();
        return List.of(
                business.nib(),
                business.businessName(),
                business.scale().equals("MICRO") ? "Mikro" : "Kecil",
                file.leaf().regencyCode(),
                "SNACK",
                String.join("; ", business.product().productNames()),
                file.leaf().lp3hRegistration(),
                setup.registration(file.leaf()),
                sihalal(file.goal()),
                "SH2025-65-" + (500_000 + file.number()),
                file.filedOn().toString(),
                certifiedOn == null ? "" : String.format(Locale.ROOT, "ID64119%08d0425", 90_000_000 + file.number()),
                certifiedOn == null ? "" : certifiedOn.toString());
    }

    private static String sihalal(PlannedFile.Goal goal) {
        return switch (goal) {
            case AWAITING_COMPANION -> "OF10";
            case IN_VERIFICATION -> "OF11";
            case RETURNED -> "OF280";
            case VERIFIED -> "OF71";
            case REGISTERED -> "OF74";
            case CERTIFIED -> "OF300";
        };
    }
}
