package id.halal.proof.kaltim;

import id.halal.proof.api.CompanionApi;
import id.halal.proof.api.CompanionApi.Companion;
import id.halal.proof.api.QuotaApi;
import id.halal.proof.api.QuotaApi.Child;
import id.halal.proof.api.QuotaApi.Node;
import id.halal.proof.api.QuotaApi.Programme;
import id.halal.proof.client.Crowd;
import id.halal.proof.client.Gateway;
import id.halal.proof.client.Gateway.Caller;
import id.halal.proof.kaltim.KaltimPlan.Leaf;
import id.halal.proof.synthetic.SyntheticPeople;
import id.halal.stack.keycloak.DemoAccounts;

import java.util.ArrayList;
import java.util.List;

/** Day one: the institutions and companions, the programme and its tree. */
public final class KaltimSetup {

    static final String OFFICER = "officer-64";

    private static final List<String> INSTITUTIONS = List.of(
            "LP3H Universitas Contoh Mahakam",
            "LP3H UIN Contoh Samarinda",
            "LP3H Yayasan Contoh Al-Raudah",
            "LP3H Pusat Halal Contoh Balikpapan");
    /** Numbers of people: those of businesses come first. */
    private static final int FIRST_COMPANION = 9_000;

    private final Gateway gateway;
    private final KaltimPlan plan;
    private final SyntheticPeople people;

    public KaltimSetup(Gateway gateway, KaltimPlan plan, SyntheticPeople people) {
        this.gateway = gateway;
        this.plan = plan;
        this.people = people;
    }

    /** Four LP3H, and in each regency one companion of each. */
    public void institutions(int width) {
        Caller officer = gateway.as(OFFICER);
        for (String lp3h : plan.lp3hs()) {
            CompanionApi.registerLp3h(officer, lp3h, INSTITUTIONS.get(plan.lp3hNumber(lp3h) - 1), plan.regencies());
        }
        Crowd.forEach(plan.leaves(), width, this::companion);
    }

    /** A programme of the plan, active, with all its units in the leaves. */
    Programme programme(String facilitationCode, int width) {
        Caller officer = gateway.as(OFFICER);
        Programme draft = QuotaApi.create(
                officer,
                KaltimPlan.PROVINCE,
                new QuotaApi.NewProgramme(
                        facilitationCode,
                        KaltimPlan.NAME,
                        KaltimPlan.FUNDER,
                        KaltimPlan.STARTS,
                        KaltimPlan.ENDS,
                        KaltimPlan.TARGET,
                        plan.allocated()));
        Programme programme = QuotaApi.activate(officer, draft);
        Node root = QuotaApi.allocation(officer, programme.id(), programme.rootAllocationId());
        List<Node> regencies = QuotaApi.split(officer, root, "500.3/118/KUKM/2025", regencyShares());
        Crowd.forEach(
                regencies,
                width,
                node -> QuotaApi.split(
                        officer, node, "500.3/119/KUKM/2025", lp3hShares(String.valueOf(node.regionCode()))));
        return programme;
    }

    private void companion(Leaf leaf) {
        Caller coordinator = gateway.as("coordinator-" + leaf.lp3hRegistration());
        Companion registered = CompanionApi.registerCompanion(
                coordinator,
                registration(leaf),
                leaf.lp3hRegistration(),
                leaf.regencyCode(),
                people.person(leaf.regencyCode(), companionNumber(leaf)));
        CompanionApi.activate(coordinator, registered);
    }

    private List<Child> regencyShares() {
        List<Child> children = new ArrayList<>();
        for (String regency : plan.regencies()) {
            List<Leaf> leaves = plan.of(regency);
            children.add(new Child(
                    regency,
                    null,
                    leaves.stream().mapToInt(Leaf::allocated).sum(),
                    leaves.getFirst().targetDate()));
        }
        return children;
    }

    private List<Child> lp3hShares(String regency) {
        return plan.of(regency).stream()
                .map(leaf -> new Child(null, leaf.lp3hRegistration(), leaf.allocated(), leaf.targetDate()))
                .toList();
    }

    int companionNumber(Leaf leaf) {
        return FIRST_COMPANION + plan.leaves().indexOf(leaf);
    }

    String registration(Leaf leaf) {
        return DemoAccounts.companion(leaf.regencyCode(), plan.lp3hNumber(leaf.lp3hRegistration()));
    }

    String username(Leaf leaf) {
        return "companion-" + leaf.regencyCode() + "-" + plan.lp3hNumber(leaf.lp3hRegistration());
    }
}
