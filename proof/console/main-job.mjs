/*
 * The main job of the platform, done in the console by the people whose job it is, each in a browser session of their own.
 * Reads what it needs from the JSON file named as its argument; prints a line per action; ends with 1 at the first that goes wrong.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Console, launch } from './console.mjs';

const task = JSON.parse(await readFile(process.argv[2], 'utf8'));
const browser = await launch(task.browser);
const sessions = new Map();
let pictures = 0;

async function as(username) {
  if (!sessions.has(username)) {
    const session = await Console.open(browser, task.console);
    sessions.set(username, session);
    if (username !== 'anyone') {
      await session.logIn(username, task.password);
      console.log(`${username} logged in`);
    }
  }
  return sessions.get(username);
}

/** Runs an action as somebody and insists on the status. */
async function act(username, operationId, expected, given) {
  const session = await as(username);
  const { status, body } = await session.execute(operationId, given);
  pictures += 1;
  await session.screenshot(join(task.pictures, `${String(pictures).padStart(2, '0')}-${operationId}.png`));
  if (status !== expected) {
    throw new Error(`${operationId} by ${username}: ${status} instead of ${expected}: ${JSON.stringify(body)}`);
  }
  console.log(`${operationId} by ${username}: ${status}`);
  await session.fold(operationId);
  return body;
}

const version = (body) => ({ 'If-Match': `"${body.version}"` });
const officer = 'officer-64';
const { companion, lp3h, regency, registration, year } = task;

try {
  // An officer makes a programme, activates it and hands its units down to the regency and the institution.
  const draft = await act(officer, 'createProgramme', 201, { body: task.programme });
  const programme = await act(officer, 'activateProgramme', 200, { path: { id: draft.id }, header: version(draft) });
  const root = await act(officer, 'getAllocation', 200, { path: { id: programme.rootAllocationId } });
  const split = await act(officer, 'splitAllocation', 200, {
    path: { id: root.id },
    header: version(root),
    body: { documentNumber: 'KONSOL/1', children: [{ regionCode: regency, units: 10 }] },
  });
  await act(officer, 'splitAllocation', 200, {
    path: { id: split.children[0].id },
    header: version(split.children[0]),
    body: { documentNumber: 'KONSOL/2', children: [{ lp3hRegistration: lp3h, units: 10 }] },
  });

  // A companion registers a business with its NIB, records the owner's consent, drafts and submits.
  const business = await act(companion, 'registerBusiness', 201, { body: task.business });
  await act(companion, 'recordConsent', 201, {
    path: { id: business.id },
    body: {
      wordingVersion: '2025-1',
      language: 'id',
      means: 'SPOKEN_BEFORE_WITNESS',
      companionRegistration: registration,
      witnessName: 'Saksi Contoh',
      validUntil: `${year}-12-31`,
    },
  });
  const file = await act(companion, 'draftApplication', 201, { body: { ...task.application, businessId: business.id } });
  const path = { id: file.id };
  const eligibility = await act(companion, 'getApplicationEligibility', 200, { path });
  await act(companion, 'submitApplication', 202, { path, header: version(file), body: { pledgeAccepted: true } });

  // The claim is settled by event; a companion who filed is assigned and has accepted by filing.
  let current = await act(companion, 'getApplication', 200, { path });
  for (let reads = 0; current.status !== 'IN_VERIFICATION' && reads < 6; reads += 1) {
    current = await act(companion, 'getApplication', 200, {
      path,
      query: { wait: 10 },
      header: { 'If-None-Match': `"${current.version}"` },
    });
  }

  // The visit: photo, checklist, verification.
  await act(companion, 'putApplicationDocument', 201, {
    path: { ...path, sha256: task.photo.sha256 },
    query: { kind: 'VISIT_PHOTO', name: 'kunjungan.jpg' },
    file: task.photo.file,
  });
  const visitId = randomUUID();
  const visitedAt = new Date(Date.now() - 60_000).toISOString();
  const lines = await act(companion, 'getApplicationChecklist', 200, { path });
  await act(companion, 'putApplicationVisit', 200, {
    path: { ...path, visitId },
    body: {
      visitedAt,
      photoSha256s: [{ sha256: task.photo.sha256, takenAt: visitedAt }],
      checklist: lines.map(({ code }) => ({ code, result: 'MEETS', evidence: 'Dilihat di tempat' })),
    },
  });
  current = await act(companion, 'verifyApplication', 200, {
    path,
    header: version(current),
    body: { visitId, recommendation: 'Bahan, proses, dan produk memenuhi.' },
  });

  // Hand-over to SIHALAL, registration, fatwa session by two people, certificate.
  await act(officer, 'putSihalalNumber', 200, { path, body: { sihalalNumber: task.sihalalNumber } });
  current = await act('bpjph', 'getApplication', 200, { path });
  await act('bpjph', 'registerApplication', 200, { path, header: version(current) });
  const session = await act('fatwa-1', 'openFatwaSession', 201, { body: { heldOn: task.today, place: 'Samarinda' } });
  await act('fatwa-1', 'enterFatwaDecision', 201, {
    path: { id: session.id },
    body: { applicationId: file.id, decision: 'HALAL', decisionNumber: 'KF-CONTOH-0001' },
  });
  const entered = await act('fatwa-chair', 'getFatwaSession', 200, { path: { id: session.id } });
  await act('fatwa-chair', 'closeFatwaSession', 200, { path: { id: session.id }, header: version(entered) });
  current = await act('bpjph', 'getApplication', 200, { path });
  const certified = await act('bpjph', 'issueCertificate', 200, { path, header: version(current), body: null });

  // Anyone checks it; the claim has turned to issued.
  const check = await act('anyone', 'getCertificate', 200, { path: { number: certified.certificateNumber } });
  let claim = await act(officer, 'getClaim', 200, { path: { applicationId: file.id } });
  for (let reads = 0; claim.status !== 'ISSUED' && reads < 10; reads += 1) {
    claim = await act(officer, 'getClaim', 200, { path: { applicationId: file.id } });
  }
  const report = await act(officer, 'getAbsorption', 200, { path: { id: programme.id } });
  const faults = [...sessions.values()].flatMap((one) => one.faults);
  console.log(
    `RESULT ${JSON.stringify({ criteria: eligibility.criteria?.length, check, claim: claim.status, figures: report.figures, faults })}`,
  );
} catch (error) {
  console.error(String(error?.stack ?? error));
  let n = 0;
  for (const one of sessions.values()) {
    n += 1;
    await one.screenshot(join(task.pictures, `failed-${n}.png`));
  }
  process.exitCode = 1;
} finally {
  await browser.close();
}
