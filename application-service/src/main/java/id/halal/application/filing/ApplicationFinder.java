package id.halal.application.filing;

import id.halal.application.content.ContentViews;
import id.halal.platform.data.tx.Sql;
import id.halal.platform.web.caller.CallerScope;
import id.halal.platform.web.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads one file within a scope; row-level security is the second wall. */
@Singleton
public class ApplicationFinder {

    private final EntityManager entities;
    private final ContentViews contents;
    private final Sql sql;

    ApplicationFinder(EntityManager entities, ContentViews contents, Sql sql) {
        this.entities = entities;
        this.contents = contents;
        this.sql = sql;
    }

    /** @throws ProblemException 404 outside the scope */
    public Application get(CallerScope scope, UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id))
                .filter(file -> sees(scope, file))
                .orElseThrow(ProblemException::notFound);
    }

    ApplicationView view(CallerScope scope, UUID id, Actor actor) {
        Application file = get(scope, id);
        return ApplicationView.whole(file, actor, contents.get(id));
    }

    /** Only the version, for those who wait for it to change. */
    OptionalLong version(CallerScope scope, UUID id) {
        if (scope instanceof CallerScope.Public) {
            return OptionalLong.empty();
        }
        return sql.first("select version from application where id = ?", row -> row.getLong(1), id)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private static boolean sees(CallerScope scope, Application file) {
        return switch (scope) {
            case CallerScope.National _ -> true;
            case CallerScope.Regions(var codes) ->
                codes.contains(file.facility().provinceCode())
                        || codes.contains(file.facility().regencyCode());
            case CallerScope.Institution institution ->
                institution
                        .inspectionBody()
                        .map(body -> body.equals(file.inspectionBody()) && file.submittedAt() != null)
                        .orElseGet(() -> institution.lp3h().equals(file.lp3h()));
            case CallerScope.Companion(var registration) ->
                registration.equals(file.companion()) || registration.equals(file.draftingCompanion());
            case CallerScope.Owner(var subject) -> subject.equals(file.ownerSubject());
            case CallerScope.SystemJob _, CallerScope.Public _ -> false;
        };
    }
}
