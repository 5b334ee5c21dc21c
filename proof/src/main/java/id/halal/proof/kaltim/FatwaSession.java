package id.halal.proof.kaltim;

import id.halal.proof.api.ApplicationApi;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.stack.Stack;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One session: two members enter, the chair, another person, closes. In mirror mode two officers record it. */
final class FatwaSession {

    private final Stack stack;

    FatwaSession(Stack stack) {
        this.stack = stack;
    }

    void decideHalal(LocalDate day, List<FiledFile> files) {
        List<Caller> members = (stack.isNational() ? List.of("fatwa-1", "fatwa-2") : List.of(KaltimSetup.OFFICER))
                .stream().map(stack.gateway()::as).toList();
        UUID session = ApplicationApi.openSession(members.getFirst(), day);
        for (int i = 0; i < files.size(); i++) {
            FiledFile file = files.get(i);
            String number = "KF-%s-%04d"
                    .formatted(day.toString().replace("-", ""), file.plan().number());
            ApplicationApi.enterHalal(members.get(i % members.size()), session, file.applicationId(), number);
        }
        ApplicationApi.closeSession(stack.gateway().as(stack.isNational() ? "fatwa-chair" : "national"), session);
    }
}
