package id.halal.business.registry;

/** Who said so: the OSS interface, or an officer who read it in the OSS portal. */
public enum NibSource {
    OSS,
    PORTAL
}
