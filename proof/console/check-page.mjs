// The public check page in a browser, with the network on and off. Its server stands in for the gateway: the same files, its own keys.
// Started with a task (JSON): browser, page (folder of the page's files), pictures.
import { createServer } from 'node:http';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { launch } from './console.mjs';

const task = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

const base64url = (text) => Buffer.from(text).toString('base64url');

function keyPair(kid) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid } };
}

function sealed(key, claims) {
  const text = `${base64url(JSON.stringify({ alg: 'EdDSA', kid: key.kid }))}.${base64url(JSON.stringify(claims))}`;
  return `${text}.${sign(null, Buffer.from(text), key.privateKey).toString('base64url')}`;
}

const retired = keyPair('2025-1');
const inUse = keyPair('2026-1');
const stranger = keyPair('2026-9');
const certificate = (number, status) => ({
  number,
  status,
  businessName: 'Keripik Bu Sari',
  issuedOn: '2026-11-22',
  products: [{ name: 'Keripik Pisang', brand: 'Bu Sari' }, { name: 'Keripik Talas' }],
  mode: 'certificate',
  example: false,
});
const known = {
  ID64110000000011126: certificate('ID64110000000011126', 'VALID'),
  ID64110000000021126: certificate('ID64110000000021126', 'REVOKED'),
};

function claims(number) {
  const { businessName, issuedOn, products } = known[number] ?? certificate(number, 'VALID');
  const lines = [number, businessName, issuedOn, ...products.map((product) => `${product.name}\t${product.brand ?? ''}`)];
  const sum = createHash('sha256').update(lines.join('\n')).digest().subarray(0, 16).toString('base64url');
  return { n: number, b: businessName, d: issuedOn, h: sum, m: 'certificate' };
}

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  if (path === '/api/v1/certificate-keys') {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ keys: [inUse.jwk, retired.jwk] }));
  } else if (path === '/api/v1/certificate-statuses') {
    response.end(sealed(inUse, { asOf: '2026-11-22T03:00:00Z', statuses: { ID64110000000021126: 'REVOKED' } }));
  } else if (path.startsWith('/api/v1/certificates/')) {
    const found = known[path.split('/').pop()];
    response.statusCode = found ? 200 : 404;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(found ?? {}));
  } else if (path.startsWith('/check/')) {
    const file = path === '/check/' ? 'index.html' : path.slice('/check/'.length);
    response.setHeader('Content-Type', TYPES[file.split('.').pop()]);
    response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'");
    response.end(readFileSync(join(task.page, file)));
  } else {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/check/`;

const browser = await launch(task.browser);
const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 480, height: 800 } });
const page = await context.newPage();
const faults = [];
page.on('pageerror', (error) => faults.push(String(error)));

async function check(token, picture) {
  await page.goto('about:blank');
  await page.goto(`${address}#${token}`);
  await page.waitForFunction(() => !['Memeriksa…'].includes(document.getElementById('verdict').textContent)
    && document.getElementById('result').dataset.signature !== 'none');
  const result = await page.evaluate(() => ({
    ...document.getElementById('result').dataset,
    verdict: document.getElementById('verdict').textContent,
    english: document.getElementById('verdict-en').textContent,
    note: document.getElementById('note').textContent,
    facts: document.getElementById('facts').textContent,
  }));
  if (picture) {
    await page.screenshot({ path: join(task.pictures, `${picture}.png`) });
  }
  return result;
}

const valid = sealed(inUse, claims('ID64110000000011126'));
const [head, body, signature] = valid.split('.');
const forged = `${head}.${base64url(JSON.stringify({ ...claims('ID64110000000011126'), b: 'Orang Lain' }))}.${signature}`;
const results = {};
results.online = await check(valid, 'check-online');
results.revoked = await check(sealed(inUse, claims('ID64110000000021126')), 'check-revoked');
results.changed = await check(sealed(inUse, { ...claims('ID64110000000011126'), h: 'AAAAAAAAAAAAAAAAAAAAAA' }));
await page.evaluate(async () => (await navigator.serviceWorker.ready).active.state);

server.closeAllConnections();
await new Promise((resolve) => server.close(resolve));
await context.setOffline(true);
results.offline = await check(valid, 'check-offline');
results.offlineRetired = await check(sealed(retired, claims('ID64110000000031126')));
results.offlineForged = await check(forged, 'check-forged');
results.offlineNone = await check(`${base64url('{"alg":"none","kid":"2026-1"}')}.${body}.`);
results.offlineStranger = await check(sealed(stranger, claims('ID64110000000011126')));
results.offlineRevoked = await check(sealed(inUse, claims('ID64110000000021126')));
await browser.close();
console.log(`RESULT ${JSON.stringify({ results, faults })}`);
