package id.halal.application.certificate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Numbers we mint ourselves. */
@ConfigMapping(prefix = "halal.certificate")
interface CertificateConfig {

    /** The first national sequence; from 900000001 on they mark examples, whose papers bear the watermark CONTOH. */
    @WithDefault("900000001")
    long firstSequence();
}
