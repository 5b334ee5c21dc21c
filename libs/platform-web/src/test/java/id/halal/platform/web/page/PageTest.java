package id.halal.platform.web.page;

import id.halal.platform.web.problem.CommonProblem;
import id.halal.platform.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PageTest {

    private static final UUID ID = UUID.fromString("0198f0c2-7a11-7c55-9f0e-2f6f2d1a0b3c");

    @Test
    void aCursorComesBackAsItWent() {
        Cursor cursor = Cursor.of("Warung Bu Sri, é", 42L, ID);

        Cursor back = Cursor.decode(cursor.encoded(), 3);

        assertThat(back).isEqualTo(cursor);
        assertThat(back.text(0)).isEqualTo("Warung Bu Sri, é");
        assertThat(back.text(1)).isEqualTo("42");
        assertThat(back.id(2)).isEqualTo(ID);
    }

    @Test
    void aCursorFitsIntoAQueryUnescaped() {
        assertThat(Cursor.of("a>?b~~~", ID).encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void keepsAnEmptySortKey() {
        assertThat(Cursor.decode(Cursor.of("", ID).encoded(), 2).text(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "AAAA", "%20", "MQ", "e30="})
    void refusesACursorOfAnotherMaking(String text) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> Cursor.decode(text, 2));

        assertThat(problem.code()).isEqualTo(CommonProblem.BAD_CURSOR);
    }

    @Test
    void refusesACursorOfAListWithOtherKeys() {
        String ofTwoKeys = Cursor.of("name", ID).encoded();

        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> new PageRequest(10, ofTwoKeys).after(1));

        assertThat(problem.code()).isEqualTo(CommonProblem.BAD_CURSOR);
    }

    @Test
    void refusesAKeyThatIsNoId() {
        Cursor cursor = Cursor.of("name");

        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> cursor.id(0));

        assertThat(problem.code()).isEqualTo(CommonProblem.BAD_CURSOR);
    }

    @Test
    void asksForFiftyRowsFromTheStart() {
        PageRequest request = PageRequest.of(null, " ");

        assertThat(request.limit()).isEqualTo(50);
        assertThat(request.fetchSize()).isEqualTo(51);
        assertThat(request.after(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void acceptsTheEdgesOfTheLimit(int limit) {
        assertThat(PageRequest.of(limit, null).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 201, Integer.MAX_VALUE})
    void refusesALimitOutside(int limit) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> PageRequest.of(limit, null));

        assertThat(problem.code()).isEqualTo(CommonProblem.BAD_PARAMETER);
        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void theExtraRowOnlyPromisesANextPage() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), new PageRequest(2, null), Cursor::of);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isEqualTo(Cursor.of(2).encoded());
    }

    @Test
    void aFullLastPageHasNoNext() {
        Page<Integer> page = Page.of(List.of(1, 2), new PageRequest(2, null), Cursor::of);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isNull();
    }

    @Test
    void aMappedPageKeepsItsCursor() {
        Page<String> page =
                Page.of(List.of(1, 2), new PageRequest(1, null), Cursor::of).map(n -> "#" + n);

        assertThat(page.items()).containsExactly("#1");
        assertThat(page.next()).isEqualTo(Cursor.of(1).encoded());
    }
}
