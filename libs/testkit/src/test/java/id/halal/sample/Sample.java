package id.halal.sample;

import id.halal.platform.data.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

@Entity
@Table(name = "sample")
class Sample {

    @Id
    UUID id;

    String name;
    String status;
    String provinceCode;
    String regencyCode;

    @Nullable
    String ownerSubject;

    @Version
    long version;

    protected Sample() {}

    Sample(String name, String regencyCode, @Nullable String ownerSubject) {
        this.id = Ids.next();
        this.name = name;
        this.status = "OPEN";
        this.provinceCode = regencyCode.substring(0, 2);
        this.regencyCode = regencyCode;
        this.ownerSubject = ownerSubject;
    }
}
