package id.halal.contracts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The public guide names every event there is and no other, each with the record its data follow. */
class EventGuideTest {

    private static final Path GUIDE = Path.of("..", "..", "docs", "events.md");
    private static final Pattern ROW = Pattern.compile(
            "^\\| `(id\\.halal\\.[a-z0-9.-]+)` \\| `([A-Za-z0-9]+)` \\| [^|]{20,} \\| [^|]{10,} \\|$",
            Pattern.MULTILINE);

    @Test
    void hasARowForEveryTypeAndNoOther() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(GUIDE))
                .results()
                .map(EventGuideTest::typeAndData)
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Contracts.ALL.stream()
                        .map(type -> type.name() + " " + type.data().getSimpleName())
                        .toList());
    }

    @Test
    void namesEveryTopic() throws IOException {
        String guide = Files.readString(GUIDE);

        for (Topic topic : Topic.values()) {
            assertThat(guide).contains("`" + topic.topicName() + "`").contains("`" + topic.source() + "`");
        }
        assertThat(guide).contains(Topic.PARTITIONS + " partitions").contains(Envelope.CONTENT_TYPE);
    }

    private static String typeAndData(MatchResult row) {
        return row.group(1) + " " + row.group(2);
    }
}
