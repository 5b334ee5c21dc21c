package id.halal.proof.bench;

import id.halal.proof.bench.FileScript.Row;
import id.halal.proof.bench.RowCopies.Column;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FileScriptTest {

    private static final String FILE = "01a2041b-1285-7ca9-a69f-402fb1aba139";
    private static final String BUSINESS = "01a2041b-11de-789d-97dd-ea0e66b15cb2";

    @Test
    void aRowIsWrittenAgainUnderNewIds() {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put(FILE, "uuidv7()");
        ids.put(BUSINESS, "some_business()");
        Row file = new Row(
                "application",
                List.of(new Column("id", "uuid"), new Column("business_id", "uuid"), new Column("reason", "text")),
                Arrays.asList(FILE, BUSINESS, null));
        Row due = new Row(
                "due_fact",
                List.of(new Column("id", "uuid"), new Column("subject", "uuid")),
                List.of("01a2041b-ffff-7ca9-a69f-402fb1aba139", FILE));

        assertThat(FileScript.of(List.of(file, due), ids)).isEqualTo("""
                with ids as materialized (
                    select uuidv7() as id0, some_business() as id1),
                row0 as (
                    insert into application (id, business_id, reason)
                    select (E'' || id0::text || E'')::uuid, (E'' || id1::text || E'')::uuid, null from ids),
                row1 as (
                    insert into due_fact (id, subject)
                    select uuidv7(), (E'' || id0::text || E'')::uuid from ids)
                select 1;
                """);
    }

    @Test
    void anIdInsideADocumentIsReplacedToo() {
        assertThat(FileScript.expression(
                        "{\"id\": \"" + FILE + "\", \"of\": \"" + BUSINESS + "\"}", List.of(FILE, BUSINESS)))
                .isEqualTo("E'{\"id\"\\x3A \"' || id0::text || E'\", \"of\"\\x3A \"' || id1::text || E'\"}'");
    }

    @Test
    void nothingInALiteralMeansAnythingToPgbenchOrToSql() {
        assertThat(FileScript.literal("it's \\ {\"example\":true}\nend"))
                .isEqualTo("E'it\\'s \\\\ {\"example\"\\x3Atrue}\\nend'")
                .doesNotContain(":", "\n");
    }

    @Test
    void aRowHasAValueForEachColumn() {
        assertThatThrownBy(() -> new Row("application", List.of(new Column("id", "uuid")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void copiesTakeAllColumnsOfThePatternButThoseNamed() {
        assertThat(RowCopies.statement(
                        "business",
                        List.of(new Column("id", "uuid"), new Column("nib", "text"), new Column("name", "text")),
                        Map.of("id", RowCopies.id("0123456789-", "n"), "nib", "'9' || n"),
                        "generate_series(1, 3) n",
                        "id = 'x'"))
                .isEqualTo("insert into business (id, nib, name) select"
                        + " (('0123456789-' || lpad(to_hex((n)::int), 12, '0'))::uuid)::uuid, ('9' || n)::text, pattern.name"
                        + " from business pattern, generate_series(1, 3) n where pattern.id = 'x'");
        assertThat(RowCopies.id("0123456789-", 255)).isEqualTo("0123456789-0000000000ff");
    }
}
