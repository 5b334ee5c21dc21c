package id.halal.application.handover;

import id.halal.application.document.DocumentFinder;
import id.halal.application.document.DocumentView;
import id.halal.application.filing.Application;
import id.halal.application.integration.OwnerContacts;
import id.halal.application.ownpaper.FileFacts;
import id.halal.application.ownpaper.FileFactsReader;
import id.halal.application.ownpaper.FilePaperKind;
import id.halal.application.ownpaper.MakeFilePaper;
import id.halal.application.ownpaper.Owner;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Gathers what is typed and sent along; the owner's data are fetched for this once, rendered and not kept. */
@Singleton
class PrepareHandOver {

    static final String PURPOSE = "SIHALAL_HANDOVER";

    /**
     * A document as it goes along, before its owner is known.
     *
     * @param bytes of it as it is kept, also where its content is not read
     */
    private record Sent(
            String name,
            byte[] content,
            long bytes,
            @Nullable String sha256) {

        static Sent paper(String name, byte[] content) {
            return new Sent(name, content, content.length, null);
        }
    }

    private record Read(FileFacts facts, List<Sent> documents) {}

    private final ScopedTransactions transactions;
    private final FileFactsReader reader;
    private final DocumentFinder documents;
    private final OwnerContacts owners;
    private final MakeFilePaper papers;
    private final Assembly assembly;

    PrepareHandOver(
            ScopedTransactions transactions,
            FileFactsReader reader,
            DocumentFinder documents,
            OwnerContacts owners,
            MakeFilePaper papers,
            Assembly assembly) {
        this.transactions = transactions;
        this.reader = reader;
        this.documents = documents;
        this.owners = owners;
        this.papers = papers;
        this.assembly = assembly;
    }

    /**
     * @param withPapers whether the papers are made too, which takes a moment
     * @throws ProblemException 404, 422 without the purpose, 409 before the file is handed in, 503 when the owner cannot be asked for
     */
    HandOverFiles prepare(UUID id, @Nullable String purpose, boolean withPapers) {
        Read read = transactions.write(scope -> read(scope, id, purpose, withPapers));
        FileFacts facts = read.facts();
        Owner owner = Owner.of(owners.fetch(facts.file().businessId()));
        List<Sent> all = new ArrayList<>();
        for (FilePaperKind kind : FilePaperKind.values()) {
            if (kind.missing(facts).isEmpty()) {
                all.add(Sent.paper(
                        PackageName.of(all.size() + 1, kind.title(), "pdf"),
                        withPapers ? papers.render(kind, facts, owner) : new byte[0]));
            }
        }
        for (Sent document : read.documents()) {
            int dot = document.name().lastIndexOf('.');
            all.add(new Sent(
                    PackageName.of(
                            all.size() + 1,
                            document.name().substring(0, dot),
                            document.name().substring(dot + 1)),
                    document.content(),
                    document.bytes(),
                    document.sha256()));
        }
        return assembly.of(
                facts,
                owner,
                all.stream()
                        .map(one -> new HandOverFiles.Attachment(one.name(), one.content(), one.bytes(), one.sha256()))
                        .toList());
    }

    private Read read(CallerScope scope, UUID id, @Nullable String purpose, boolean withContents) {
        FileFacts before = reader.read(scope, id, null);
        if (purpose == null || purpose.isBlank()) {
            throw ProblemException.of(CommonProblem.PURPOSE_MISSING);
        }
        if (!PURPOSE.equals(purpose)) {
            throw ProblemException.of(CommonProblem.BAD_PARAMETER, "purpose");
        }
        Application file = before.file();
        if (!file.status().admitted() && file.sihalalNumber() == null) {
            throw ProblemException.of(
                    HandOverProblem.HAND_OVER_NOT_DUE, file.status().name());
        }
        FileFacts facts = reader.read(scope, id, PURPOSE);
        owners.audit(id, file.businessId(), PURPOSE);
        List<Sent> sent = new ArrayList<>();
        for (DocumentView document : documents.list(scope, id)) {
            sent.add(new Sent(
                    name(document),
                    withContents ? documents.get(scope, id, document.sha256()).content() : new byte[0],
                    document.bytes(),
                    document.sha256()));
        }
        return new Read(facts, sent);
    }

    private static String name(DocumentView document) {
        String name = document.name();
        String kind = document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        int dot = name == null ? -1 : name.lastIndexOf('.');
        String stem = name == null ? kind : dot > 0 ? name.substring(0, dot) : name;
        return stem + "." + ending(document.mediaType());
    }

    /** By the type told from the bytes, whatever the name says. */
    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            default -> "pdf";
        };
    }

    /** Puts together what was gathered; what SIHALAL would not take is named instead. */
    @Singleton
    static class Assembly {

        private final HandOverScreens screens;
        private final HandOverConfig config;

        Assembly(HandOverScreens screens, HandOverConfig config) {
            this.screens = screens;
            this.config = config;
        }

        HandOverFiles of(FileFacts facts, Owner owner, List<HandOverFiles.Attachment> all) {
            List<HandOverFiles.Attachment> fit =
                    all.stream().filter(one -> one.bytes() <= config.maxBytes()).toList();
            List<String> leftOut = all.stream()
                    .filter(one -> one.bytes() > config.maxBytes())
                    .map(HandOverFiles.Attachment::name)
                    .toList();
            return new HandOverFiles(screens.of(facts, owner, fit), fit, leftOut);
        }
    }
}
