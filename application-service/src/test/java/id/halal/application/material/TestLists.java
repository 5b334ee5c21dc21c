package id.halal.application.material;

import java.util.Optional;

/** The lists that come with the service, for tests of other rooms. */
public final class TestLists {

    private TestLists() {}

    public static MaterialLists bundled() {
        return MaterialFiles.lists(Optional.empty());
    }
}
