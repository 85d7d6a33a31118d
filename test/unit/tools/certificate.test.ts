import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { selfSigned } from '../../e2e/harness/certificate.ts';

it('is a valid certificate, signed by its own key', () => {
  const certificate = new X509Certificate(selfSigned('stand-in internet').cert);
  expect(certificate.subject).toBe('CN=stand-in internet');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(new Date(certificate.validTo).getFullYear()).toBe(2099);
});
