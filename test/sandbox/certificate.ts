import { createHash, createPublicKey } from 'node:crypto';
import selfsigned from 'selfsigned';

const WEEK = 7 * 86_400_000;
const HOSTS = ['*.concursolutions.com', '*.api.concursolutions.com', '*.mileiq.com'];

/** A certificate for the stand-in hosts, made at run time; `spki` tells a browser to trust just this one. */
export async function makeCertificate(): Promise<{ key: string; cert: string; spki: string }> {
  const pems = await selfsigned.generate([{ name: 'commonName', value: 'Sandbox of Concur Link' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + WEEK),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) },
    ],
  });
  const key = createPublicKey(pems.cert).export({ type: 'spki', format: 'der' });
  return { key: pems.private, cert: pems.cert, spki: createHash('sha256').update(key).digest('base64') };
}
