package id.halal.application.section;

import id.halal.application.content.Ingredient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** All ingredients of the file; a list is replaced as a whole, those of the same name keep their ids. */
@Schema(name = "IngredientsSection")
record IngredientsSection(@NotNull @Size(max = 200) List<@Valid @NotNull Ingredient> ingredients) {}
