package id.halal.stack.launch;

import id.halal.stack.config.StackConfig;
import id.halal.stack.config.StackPorts;
import id.halal.stack.keycloak.DemoAccount;
import id.halal.stack.keycloak.DemoAccounts;

/** Says where everything is and how to begin. */
public final class Welcome implements AfterStart {

    @Override
    public void run(StackConfig config, Progress progress) {
        progress.line("");
        progress.line("Console and API   " + config.gatewayUrl() + "/");
        progress.line("Keycloak          " + config.keycloakUrl() + "/admin/ (admin; password in "
                + config.home().secrets() + ")");
        progress.line("Simulators        " + config.url(StackPorts.SIMULATORS) + "/control");
        progress.line("Logs              " + config.home().data("logs"));
        if (config.demo()) {
            progress.line(logIns(config));
        }
        progress.line("Ctrl-C here, or ./halal down elsewhere, stops everything.");
    }

    private static String logIns(StackConfig config) {
        return """
                Demo log-ins      national, officer-64, officer-6472, coordinator-%s, companion-6472-1, owner-1,
                                  bpjph, bpjph-2, fatwa-1 … fatwa-3, fatwa-chair, auditor; the password of all is %s

                Try it:
                  TOKEN=$(curl -s %s/protocol/openid-connect/token \\
                    -d grant_type=password -d client_id=%s -d username=officer-64 -d password=%s \\
                    | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" %s/api/v1/programmes
                """.formatted(
                        DemoAccounts.lp3h(1),
                        DemoAccount.PASSWORD,
                        config.oidcUrl(),
                        DemoAccounts.CLIENT,
                        DemoAccount.PASSWORD,
                        config.gatewayUrl());
    }
}
