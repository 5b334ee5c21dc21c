package id.halal.quota.allocation;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountTest {

    private static final Cause CAUSE = new Cause(MovementKind.SPLIT, "test", null, null, null, null);

    @Test
    void aMovementKeepsTheSum() {
        Account account = TestAccounts.root("64", false, 10);
        OpenLedger open = new OpenLedger(List.of(account));

        open.move(account, Place.AVAILABLE, Place.CHILDREN, 4, CAUSE);
        open.move(account, Place.AVAILABLE, Place.UNDISTRIBUTED, 6, CAUSE);

        assertThat(account.in(Place.AVAILABLE)).isZero();
        assertThat(account.in(Place.CHILDREN)).isEqualTo(4);
        assertThat(account.in(Place.UNDISTRIBUTED)).isEqualTo(6);
        assertThat(account.allocated()).isEqualTo(10);
        assertThat(open.movements()).hasSize(2);
        assertThat(open.touched()).containsExactly(account);
    }

    @Test
    void unitsThatAreNotThereDoNotMove() {
        Account account = TestAccounts.root("64", false, 1);
        OpenLedger open = new OpenLedger(List.of(account));

        assertThatThrownBy(() -> open.move(account, Place.AVAILABLE, Place.HELD, 2, CAUSE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open.move(account, Place.AVAILABLE, Place.HELD, 0, CAUSE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> open.move(account, Place.HELD, Place.HELD, 1, CAUSE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(account.in(Place.AVAILABLE)).isEqualTo(1);
        assertThat(open.movements()).isEmpty();
    }

    @Test
    void whatComesFromOutsideIsAllocated() {
        Account account = TestAccounts.root("64", false, 0);

        account.move(Place.OUTSIDE, Place.AVAILABLE, 5);

        assertThat(account.allocated()).isEqualTo(5);
        assertThat(account.free()).isEqualTo(5);
    }
}
