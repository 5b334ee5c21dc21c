package id.halal.application.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.halal.platform.data.tx.Sql;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

import java.util.List;
import java.util.UUID;

/** Keeps the sections of a file, each as one JSON document beside the file's row, which changes far more often. */
@Singleton
public class ContentStore {

    private static final TypeReference<List<HalalProduct>> PRODUCTS = new TypeReference<>() {};
    private static final TypeReference<List<Ingredient>> INGREDIENTS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;
    private final Event<IngredientsStated> stated;

    ContentStore(Sql sql, ObjectMapper json, Event<IngredientsStated> stated) {
        this.sql = sql;
        this.json = json;
        this.stated = stated;
    }

    /** @return as it is kept: with ids where the sender had none */
    public ApplicationContent add(UUID application, ApplicationContent sent) {
        ApplicationContent content = ContentIds.assigned(sent, sent);
        sql.update(
                """
                insert into application_content (application_id, products, ingredients, process_narrative, facts, particulars)
                values (?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb)""",
                application,
                write(content.products()),
                write(content.ingredients()),
                write(content.processNarrative()),
                write(content.facts()),
                write(content.particulars()));
        stated.fire(new IngredientsStated(application, content.ingredients()));
        return content;
    }

    /** @return as it is kept: what is in {@code before} under the same name keeps its id */
    public ApplicationContent replace(UUID application, ApplicationContent sent, ApplicationContent before) {
        ApplicationContent content = ContentIds.assigned(sent, before);
        sql.update(
                """
                update application_content set products = ?::jsonb, ingredients = ?::jsonb, process_narrative = ?::jsonb, facts = ?::jsonb,
                    particulars = ?::jsonb
                where application_id = ?""",
                write(content.products()),
                write(content.ingredients()),
                write(content.processNarrative()),
                write(content.facts()),
                write(content.particulars()),
                application);
        stated.fire(new IngredientsStated(application, content.ingredients()));
        return content;
    }

    /** @param place of the product in the file, from 0 */
    public void renameProduct(UUID application, int place, String name) {
        sql.update(
                "update application_content set products = jsonb_set(products, ?, to_jsonb(?::text)) where application_id = ?",
                new String[] {Integer.toString(place), "name"},
                name,
                application);
    }

    public ApplicationContent get(UUID application) {
        return sql.first(
                        """
                        select products, ingredients, process_narrative, facts, particulars
                        from application_content where application_id = ?""",
                        row -> new ApplicationContent(
                                read(row.getString("products"), PRODUCTS),
                                read(row.getString("ingredients"), INGREDIENTS),
                                read(row.getString("process_narrative"), ProcessNarrative.class),
                                read(row.getString("facts"), ProductionFacts.class),
                                read(row.getString("particulars"), Particulars.class)),
                        application)
                .map(stored -> ContentIds.readBack(application, stored))
                .orElseThrow(() -> new IllegalStateException("a file without content: " + application));
    }

    private String write(Object section) {
        try {
            return json.writeValueAsString(section);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a section that cannot be written as JSON", e);
        }
    }

    private <T> T read(String section, TypeReference<T> type) {
        try {
            return json.readValue(section, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored section that cannot be read", e);
        }
    }

    private <T> T read(String section, Class<T> type) {
        try {
            return json.readValue(section, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored section that cannot be read", e);
        }
    }
}
