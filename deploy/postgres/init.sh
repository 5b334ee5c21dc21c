#!/usr/bin/env bash
# Runs once, when the server's volume is empty: the databases of the services and of Keycloak with their roles.
set -euo pipefail
for database in business application quota companion; do
    upper=${database^^}
    owner="${upper}_DB_OWNER_PASSWORD"
    login="${upper}_DB_PASSWORD"
    psql -v ON_ERROR_STOP=1 -U postgres -v database="$database" -v owner_password="${!owner}" -v login_password="${!login}" \
        -f /bootstrap/bootstrap.sql
done
psql -v ON_ERROR_STOP=1 -U postgres -v keycloak_password="$KEYCLOAK_DB_PASSWORD" -f /bootstrap/keycloak.sql
