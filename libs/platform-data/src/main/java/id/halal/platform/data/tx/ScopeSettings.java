package id.halal.platform.data.tx;

import id.halal.platform.web.caller.CallerScope;

import java.util.stream.Collectors;

/** A scope as the settings row-level security reads. */
record ScopeSettings(String kind, String regions, String lp3h, String companion, String subject) {

    static ScopeSettings of(CallerScope scope) {
        return switch (scope) {
            case CallerScope.National _ -> new ScopeSettings("national", "", "", "", "");
            case CallerScope.Regions(var codes) ->
                new ScopeSettings(
                        "regions", codes.stream().sorted().collect(Collectors.joining(",", "{", "}")), "", "", "");
            case CallerScope.Institution(var lp3h) -> new ScopeSettings("institution", "", lp3h, "", "");
            case CallerScope.Companion(var registration) -> new ScopeSettings("companion", "", "", registration, "");
            case CallerScope.Owner(var subject) -> new ScopeSettings("owner", "", "", "", subject);
            case CallerScope.Public _ -> new ScopeSettings("public", "", "", "", "");
            case CallerScope.SystemJob(var job) ->
                throw new IllegalArgumentException("a job runs in WorkerTransactions, not in a caller's scope: " + job);
        };
    }
}
