package id.halal.companion.fee;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The ordinary self-declare tariff's parts (since 2023), in whole rupiah. */
@ConfigMapping(prefix = "halal.fee")
public interface FeeConfig {

    @WithDefault("150000")
    long companionRupiah();

    @WithDefault("25000")
    long lp3hRupiah();
}
