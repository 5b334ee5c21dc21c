package id.halal.gateway.proxy;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Puts the door before everything else the server offers, and an answer behind it. */
@ApplicationScoped
class DoorRoutes {

    /** Before the server's own size limit, authentication and static files. */
    private static final int FIRST = -10_000;
    /** After the static files. */
    private static final int LAST = 30_000;

    private final Door door;
    private final DoorAnswers answers;

    DoorRoutes(Door door, DoorAnswers answers) {
        this.door = door;
        this.answers = answers;
    }

    void add(@Observes Router router) {
        router.route().order(FIRST).handler(door::enter).failureHandler(this::failed);
        router.route().order(LAST).handler(this::nothingHere);
    }

    private void failed(RoutingContext context) {
        int status = context.statusCode();
        if (context.failure() != null || status >= 500) {
            answers.fail(DoorAnswers.of(context), context.failure());
        } else {
            CommonProblem code = status == 404 ? CommonProblem.NOT_FOUND : CommonProblem.BAD_REQUEST;
            answers.refuse(DoorAnswers.of(context), ProblemException.of(code));
        }
    }

    private void nothingHere(RoutingContext context) {
        answers.refuse(DoorAnswers.of(context), ProblemException.notFound());
    }
}
