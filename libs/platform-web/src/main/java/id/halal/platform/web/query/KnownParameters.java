package id.halal.platform.web.query;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The parameters one endpoint takes, with the kind of value each wants. */
final class KnownParameters {

    /** What a value is read as. A text is judged by the endpoint. */
    enum Kind {
        TEXT,
        TEXTS,
        NUMBER,
        YES_OR_NO
    }

    private final Map<String, Kind> kinds;

    private KnownParameters(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    static KnownParameters of(Method endpoint) {
        Map<String, Kind> kinds = new TreeMap<>();
        for (Parameter parameter : endpoint.getParameters()) {
            QueryParam named = parameter.getAnnotation(QueryParam.class);
            if (named != null) {
                kinds.put(named.value(), kind(parameter.getType()));
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields()).forEach(field -> add(field, kinds));
            }
        }
        return new KnownParameters(kinds);
    }

    private static void add(Field field, Map<String, Kind> kinds) {
        QueryParam named = field.getAnnotation(QueryParam.class);
        if (named != null) {
            kinds.put(named.value(), kind(field.getType()));
        }
    }

    private static Kind kind(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Kind.NUMBER;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.YES_OR_NO;
        }
        return Collection.class.isAssignableFrom(type) ? Kind.TEXTS : Kind.TEXT;
    }

    Map<String, Kind> kinds() {
        return kinds;
    }
}
