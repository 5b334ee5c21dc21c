package id.halal.indonesia;

/** A region that exists, with its official name ({@code Kota Samarinda}). */
public record Region(RegionCode code, String name) {}
