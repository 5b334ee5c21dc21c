package id.halal.stack.keycloak;

import id.halal.stack.process.ProcessFiles;

/**
 * Where a Keycloak runs.
 *
 * @param files its home keeps Keycloak's working files
 * @param host address to listen on
 * @param port also in the issuer, which is always {@code http://localhost:<port>/realms/halal}
 * @param database where it keeps everything
 * @param adminPassword of the first administrator {@code admin} of the master realm
 */
public record KeycloakSettings(ProcessFiles files, String host, int port, Database database, String adminPassword) {

    public static final String REALM = "halal";

    /** Keycloak's database. */
    public record Database(String jdbcUrl, String user, String password) {

        @Override
        public String toString() {
            return jdbcUrl;
        }
    }

    /** The address of the server as all clients must know it: another spelling would be another issuer. */
    public String publicUrl() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return publicUrl() + "/realms/" + REALM;
    }

    @Override
    public String toString() {
        return "KeycloakSettings[" + issuer() + "]";
    }
}
