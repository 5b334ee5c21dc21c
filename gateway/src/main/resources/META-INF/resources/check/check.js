import { digest, verify } from '/check/verify.js';

const KEYS = 'halal.check.keys';
const LIST = 'halal.check.list';
const PATIENCE_MILLIS = 5000;

const STATUS = {
  VALID: ['Sertifikat berlaku', 'Certificate valid'],
  BLOCKED: ['Sertifikat DIBLOKIR', 'Certificate BLOCKED'],
  REVOKED: ['Sertifikat DICABUT', 'Certificate REVOKED'],
  SUPERSEDED: ['Sertifikat digantikan oleh yang lebih baru', 'Certificate superseded by a newer one'],
  CORRECTED: ['Nomor ini dicatat keliru dan sudah dibetulkan; minta bukti yang baru', 'This number was recorded by mistake and put right; ask for the new record'],
};

const at = (id) => document.getElementById(id);

async function ask(path) {
  return fetch(`/api/v1/${path}`, { signal: AbortSignal.timeout(PATIENCE_MILLIS), credentials: 'omit' });
}

/** What was fetched once stays for when there is no network; a key that is gone from the answer stays too. */
async function keys() {
  const kept = JSON.parse(localStorage.getItem(KEYS) ?? '[]');
  try {
    const answer = await ask('certificate-keys');
    if (answer.ok) {
      const fresh = (await answer.json()).keys;
      const all = [...fresh, ...kept.filter((key) => !fresh.some((other) => other.kid === key.kid))];
      localStorage.setItem(KEYS, JSON.stringify(all));
      return all;
    }
  } catch {
    // no network: what we have must do
  }
  return kept;
}

async function keepList() {
  try {
    const answer = await ask('certificate-statuses');
    if (answer.ok) {
      localStorage.setItem(LIST, await answer.text());
    }
  } catch {
    // no network
  }
}

/** What the last signed list we saw says of a number that is not valid. */
async function listed(number, known) {
  const token = localStorage.getItem(LIST);
  if (!token) {
    return undefined;
  }
  const list = await verify(token, known);
  const status = list.verdict === 'good' ? list.claims.statuses[number] : undefined;
  return status ? { status, asOf: list.claims.asOf } : undefined;
}

/** The public check; undefined without an answer, null for an unknown number. */
async function online(number) {
  try {
    const answer = await ask(`certificates/${encodeURIComponent(number)}`);
    if (answer.status === 404 || answer.status === 400) {
      return null;
    }
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function show(signature, status, [indonesian, english], note = '') {
  at('result').dataset.signature = signature;
  at('result').dataset.status = status;
  at('verdict').textContent = indonesian;
  at('verdict-en').textContent = english;
  at('note').textContent = note;
  at('note').hidden = note === '';
}

function facts(rows, products = []) {
  at('facts').replaceChildren(
    ...rows.flatMap(([name, value]) => {
      const term = document.createElement('dt');
      const detail = document.createElement('dd');
      term.textContent = name;
      detail.textContent = value;
      return [term, detail];
    }),
  );
  at('facts').hidden = rows.length === 0;
  at('products').replaceChildren(
    ...products.map((product) => {
      const item = document.createElement('li');
      item.textContent = product.brand ? `${product.name} (${product.brand})` : product.name;
      return item;
    }),
  );
  at('products').hidden = products.length === 0;
}

function rows(number, business, date) {
  return [['Nomor', number], ['Pelaku usaha', business], ['Tanggal', date]];
}

async function checkSealed(token) {
  show('none', 'none', ['Memeriksa…', 'Checking…']);
  facts([]);
  const known = await keys();
  const sealed = await verify(token, known);
  if (sealed.verdict === 'unknown-key') {
    show('unknown', 'none', ['Kunci tanda tangan belum dikenal', 'Signing key not known yet'],
      'Buka halaman ini sekali dengan internet. Bila sudah: kode ini bukan dari kami.');
    return;
  }
  if (sealed.verdict === 'bad') {
    show('bad', 'none', ['Tanda tangan TIDAK sah', 'Signature NOT good'], 'Kode ini tidak kami buat, atau telah diubah.');
    return;
  }
  const { n: number, b: business, d: date, h: sum, x: example } = sealed.claims;
  facts(rows(number, business, date));
  const certificate = await online(number);
  const notes = example || sealed.demo ? ['CONTOH: bukan sertifikat sungguhan.'] : [];
  if (certificate) {
    const same = (await digest(certificate)) === sum;
    const [indonesian, english] = STATUS[certificate.status] ?? [certificate.status, certificate.status];
    if (!same) {
      notes.push('Isi dokumen berbeda dari catatan kami; percayai yang tertulis di bawah.');
    }
    show('good', certificate.status, [`Tanda tangan sah. ${indonesian}`, `Signature good. ${english}`], notes.join(' '));
    facts(rows(certificate.number, certificate.businessName, certificate.issuedOn), certificate.products);
    await keepList();
    return;
  }
  const last = certificate === undefined ? await listed(number, known) : undefined;
  if (last) {
    const [indonesian, english] = STATUS[last.status] ?? [last.status, last.status];
    show('good', last.status, [`Tanda tangan sah. ${indonesian}`, `Signature good. ${english}`],
      [`Menurut daftar tanggal ${last.asOf.slice(0, 10)}.`, ...notes].join(' '));
  } else if (certificate === null) {
    show('good', 'unknown', ['Tanda tangan sah, nomor tidak ada dalam catatan', 'Signature good, number not on record'], notes.join(' '));
  } else {
    show('good', 'unknown', ['Tanda tangan sah, status tidak diketahui', 'Signature good, status unknown'], notes.join(' '));
  }
}

async function checkNumber(number) {
  show('none', 'none', ['Memeriksa…', 'Checking…']);
  facts([]);
  const certificate = await online(number);
  if (certificate === undefined) {
    show('none', 'unknown', ['Tidak ada sambungan', 'No connection'], 'Tanpa internet hanya kode QR yang dapat diperiksa.');
  } else if (certificate === null) {
    show('none', 'unknown', ['Nomor tidak dikenal', 'Number not known'], 'Nomor KH adalah nomor ketetapan, bukan nomor sertifikat.');
  } else {
    show('none', certificate.status, STATUS[certificate.status] ?? [certificate.status, certificate.status],
      certificate.example ? 'CONTOH: bukan sertifikat sungguhan.' : '');
    facts(rows(certificate.number, certificate.businessName, certificate.issuedOn), certificate.products);
  }
}

async function begin() {
  const token = location.hash.slice(1);
  if (token) {
    await checkSealed(token);
  } else {
    await keys();
    await keepList();
  }
}

at('search').addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = at('number').value.trim();
  const seal = typed.indexOf('#');
  void (seal >= 0 ? checkSealed(typed.slice(seal + 1)) : checkNumber(typed.toUpperCase()));
});
at('report').addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  const fields = new FormData(form);
  [...fields].filter(([, value]) => value === '').forEach(([name]) => fields.delete(name));
  at('reported-result').textContent = 'Mengirim…';
  try {
    const answer = await fetch('/api/v1/misuse-reports', {
      method: 'POST',
      body: fields,
      headers: { 'Idempotency-Key': crypto.randomUUID(), 'Accept-Language': 'id' },
      credentials: 'omit',
    });
    const body = await answer.json();
    if (answer.ok) {
      form.reset();
      at('reported-result').textContent = `Terima kasih. Laporan ${body.id} sudah kami terima.`;
    } else {
      at('reported-result').textContent = [body.detail ?? body.title, ...(body.errors ?? []).map((error) => error.message)].join(' ');
    }
  } catch {
    at('reported-result').textContent = 'Tidak ada sambungan; laporan belum terkirim.';
  }
});
addEventListener('hashchange', () => void begin());
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/check/worker.js', { scope: '/check/' }).catch(() => undefined);
}
void begin();
