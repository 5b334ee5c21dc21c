package id.halal.proof.synthetic;

/**
 * An invented person.
 *
 * @param nik possible, and of nobody
 * @param phone as people write it, 08…
 */
public record Person(String name, String nik, String phone, String email) {

    /** Invented or not, such data stay out of logs. */
    @Override
    public String toString() {
        return "a synthetic person";
    }
}
