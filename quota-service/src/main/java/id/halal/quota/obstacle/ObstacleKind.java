package id.halal.quota.obstacle;

/** The obstacles that coordination meetings name again and again. */
public enum ObstacleKind {
    /** Businesses turn out to be certified by another programme. */
    CERTIFIED_ELSEWHERE,
    /** SIHALAL is down, slow or wrong. */
    SIHALAL_TROUBLE,
    /** Businesses cannot file by themselves: the companion does everything. */
    NO_DIGITAL_SKILL,
    /** Businesses do not answer or do not want to be visited. */
    LOW_RESPONSE,
    /** Too few companions are active. */
    FEW_COMPANIONS,
    /** Those in the field do not know of each other. */
    WEAK_COORDINATION,
    OTHER
}
