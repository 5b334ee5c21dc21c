package id.halal.application.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/** Who changed a file last, and when; told to whoever comes too late. */
@Embeddable
public record LastChange(
        @Column(name = "changed_at") Instant at,
        @Column(name = "changed_by") String by,
        @Column(name = "changed_by_role") String role) {}
