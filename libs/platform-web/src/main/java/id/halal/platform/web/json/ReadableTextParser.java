package id.halal.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import id.halal.platform.web.text.ReadableText;
import id.halal.platform.web.text.TextFault;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at each text and each field's name of a body while it is read, whatever it is read into: a record, a list, a map or the tree of
 * a merge patch. What is called a name, and the few fields beside, stands in one line.
 */
final class ReadableTextParser extends JsonParserDelegate {

    private static final Set<String> ONE_LINE = Set.of(
            "brand", "producer", "variants", "funder", "issuer", "street", "place", "email", "phone", "reference");

    ReadableTextParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        return seen(super.nextToken());
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    private @Nullable JsonToken seen(@Nullable JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            refuse(isOneLine() ? ReadableText.faultInLine(getText()) : ReadableText.fault(getText()));
        } else if (token == JsonToken.FIELD_NAME) {
            refuse(ReadableText.faultInLine(currentName()));
        }
        return token;
    }

    private void refuse(@Nullable TextFault fault) throws RefusedValue {
        if (fault != null) {
            throw new RefusedValue(this, fault.code(), List.of(fault.character(), fault.position()));
        }
    }

    /** An element of a list goes by the name of its list. */
    private boolean isOneLine() {
        JsonStreamContext context = getParsingContext();
        while (context != null && context.inArray()) {
            context = context.getParent();
        }
        String name = context == null ? null : context.getCurrentName();
        return name != null
                && (ONE_LINE.contains(name)
                        || name.endsWith("Name")
                        || name.toLowerCase(Locale.ROOT).endsWith("number")
                        || "name".equals(name)
                        || "names".equals(name));
    }
}
