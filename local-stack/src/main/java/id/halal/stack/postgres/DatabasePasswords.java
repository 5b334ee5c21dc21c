package id.halal.stack.postgres;

/**
 * Passwords of one service's database.
 *
 * @param owner of {@code <database>_owner}, which runs the migrations and nothing else
 * @param login of {@code <database>_login}, as which the service runs
 */
public record DatabasePasswords(String owner, String login) {

    @Override
    public String toString() {
        return "DatabasePasswords[…]";
    }
}
