package id.halal.application.search;

import id.halal.application.filing.Application;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.page.Page;
import id.halal.platform.web.page.PageRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the files of a list as CSV, one short transaction a page, so that a long export holds none open. */
@Singleton
class ExportFiles {

    private static final String HEADER =
            "id,status,sihalalStatus,channel,productTypeCode,provinceCode,regencyCode,businessId,businessName,"
                    + "lp3hRegistration,companionRegistration,inspectionBody,facilitationCode,submittedAt,sihalalNumber,"
                    + "certificateNumber,certifiedOn,stepDueAt,answerDueAt,breached\r\n";

    private final ScopedTransactions transactions;
    private final ApplicationListFinder finder;

    ExportFiles(ScopedTransactions transactions, ApplicationListFinder finder) {
        this.transactions = transactions;
        this.finder = finder;
    }

    StreamingOutput of(ApplicationFilter filter) {
        return output -> {
            Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            writer.write(HEADER);
            String cursor = null;
            do {
                PageRequest request = PageRequest.of(PageRequest.MAX_LIMIT, cursor);
                Page<String> page = transactions.read(scope ->
                        finder.list(scope, filter, ListOrder.OLDEST, request).map(ExportFiles::line));
                for (String line : page.items()) {
                    writer.write(line);
                }
                cursor = page.next();
            } while (cursor != null);
            writer.flush();
        };
    }

    private static String line(ListedFile listed) {
        Application file = listed.file();
        return cells(
                file.id(),
                file.status(),
                file.status().sihalalCode(file.channel()),
                file.channel(),
                file.registration().productTypeCode(),
                file.facility().provinceCode(),
                file.facility().regencyCode(),
                file.businessId(),
                listed.businessName(),
                file.lp3h(),
                file.companion(),
                file.inspectionBody(),
                file.facilitationCode(),
                file.submittedAt(),
                file.sihalalNumber(),
                file.certificateNumber(),
                file.certifiedOn(),
                file.limits().stepDueAt(),
                file.limits().answerDueAt(),
                file.limits().breached());
    }

    private static String cells(@Nullable Object... values) {
        return Arrays.stream(values).map(ExportFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell a spreadsheet would take for a formula is made text. */
    private static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars()
                        .anyMatch(character ->
                                character == ',' || character == '"' || character == '\n' || character == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
