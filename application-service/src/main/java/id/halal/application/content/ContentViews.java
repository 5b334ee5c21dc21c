package id.halal.application.content;

import jakarta.inject.Singleton;

import java.util.UUID;

/** Reads the sections of a file for people: with what is personal masked. */
@Singleton
public class ContentViews {

    private final ContentStore contents;
    private final FilePersons persons;

    ContentViews(ContentStore contents, FilePersons persons) {
        this.contents = contents;
        this.persons = persons;
    }

    public ContentView get(UUID file) {
        return of(file, contents.get(file));
    }

    public ContentView of(UUID file, ApplicationContent content) {
        return ContentView.of(content, persons.masked(file, content.particulars()));
    }
}
