package id.halal.application.section;

import id.halal.application.content.HalalProduct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** All products of the file; a list is replaced as a whole, those of the same name keep their ids. */
@Schema(name = "ProductsSection")
record ProductsSection(@NotNull @Size(max = 100) List<@Valid @NotNull HalalProduct> products) {}
