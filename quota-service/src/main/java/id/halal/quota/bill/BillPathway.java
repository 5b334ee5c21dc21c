package id.halal.quota.bill;

/** There is one kind of programme bill. */
enum BillPathway {
    PROGRAMME_BILL
}
