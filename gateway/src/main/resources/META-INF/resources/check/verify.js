// What a QR code says and whether we signed it: compact JWS, EdDSA over Ed25519. No network here.

const TEXT = new TextDecoder('utf-8', { fatal: true });

function bytes(base64url) {
  const text = base64url.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function json(base64url) {
  return JSON.parse(TEXT.decode(bytes(base64url)));
}

/**
 * @param token a compact JWS
 * @param keys public keys as in a JWK Set
 * @returns verdict: good, bad, or unknown-key; claims only when good
 */
export async function verify(token, keys) {
  let header;
  let claims;
  let signature;
  const parts = token.split('.');
  try {
    if (parts.length !== 3) {
      return { verdict: 'bad' };
    }
    header = json(parts[0]);
    claims = json(parts[1]);
    signature = bytes(parts[2]);
  } catch {
    return { verdict: 'bad' };
  }
  if (header.alg !== 'EdDSA') {
    return { verdict: 'bad' };
  }
  const found = keys.find((key) => key.kid === header.kid && key.kty === 'OKP' && key.crv === 'Ed25519');
  if (!found) {
    return { verdict: 'unknown-key' };
  }
  const key = await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x: found.x }, { name: 'Ed25519' }, false, ['verify']);
  const signed = new TextEncoder().encode(`${parts[0]}.${parts[1]}`);
  const good = await crypto.subtle.verify({ name: 'Ed25519' }, key, signature, signed);
  return good ? { verdict: 'good', claims, demo: header.kid === 'CONTOH' } : { verdict: 'bad' };
}

/** The same digest as the QR code carries, of what the public check answers. */
export async function digest(certificate) {
  const lines = [certificate.number, certificate.businessName, certificate.issuedOn];
  certificate.products.forEach((product) => lines.push(`${product.name}\t${product.brand ?? ''}`));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')));
  return btoa(String.fromCharCode(...new Uint8Array(hash).slice(0, 16))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
