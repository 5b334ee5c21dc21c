package id.halal.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

import java.util.List;

/** A value of the right type that no field of any request takes. Jackson brings the exception to the reader of the body. */
public final class RefusedValue extends JsonMappingException {

    private final String code;
    private final transient List<Object> arguments;
    private final String pointer;

    RefusedValue(JsonParser parser, String code, List<Object> arguments) {
        super(parser, code);
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.pointer = parser.getParsingContext().pathAsPointer().toString();
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Where the parser stood (RFC 6901). */
    public String pointer() {
        return pointer;
    }
}
