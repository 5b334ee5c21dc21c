package id.halal.application.ownpaper;

import id.halal.application.integration.OwnerContacts;
import id.halal.application.paper.Papers;
import id.halal.platform.data.tx.ScopedTransactions;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;

import java.util.UUID;

/** Makes one paper: reads the file, fetches the owner, renders, keeps nothing. No transaction is open while others are asked. */
@Singleton
public class MakeFilePaper {

    private static final String PURPOSE = "FILE_PAPER";

    private final ScopedTransactions transactions;
    private final FileFactsReader reader;
    private final OwnerContacts owners;
    private final PaperData data;
    private final Papers papers;

    MakeFilePaper(
            ScopedTransactions transactions,
            FileFactsReader reader,
            OwnerContacts owners,
            PaperData data,
            Papers papers) {
        this.transactions = transactions;
        this.reader = reader;
        this.owners = owners;
        this.data = data;
        this.papers = papers;
    }

    /** @throws ProblemException 404, 409 with what is missing, 503 when the owner's data cannot be had */
    byte[] make(UUID id, FilePaperKind kind) {
        FileFacts facts = transactions.write(scope -> {
            refuseIncomplete(kind, reader.read(scope, id, null));
            FileFacts whole = reader.read(scope, id, PURPOSE);
            owners.audit(id, whole.file().businessId(), PURPOSE);
            return whole;
        });
        return render(kind, facts, Owner.of(owners.fetch(facts.file().businessId())));
    }

    /** For who has read the file and its owner already, and recorded it. */
    public byte[] render(FilePaperKind kind, FileFacts facts, Owner owner) {
        return papers.pdf(data.paper(kind, facts, owner));
    }

    private static void refuseIncomplete(FilePaperKind kind, FileFacts facts) {
        if (!kind.missing(facts).isEmpty()) {
            throw ProblemException.of(FilePaperProblem.FILE_PAPER_NOT_READY)
                    .with(
                            "missing",
                            kind.missing(facts).stream().map(Enum::name).toList());
        }
    }
}
