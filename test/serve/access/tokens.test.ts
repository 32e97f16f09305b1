import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { readTokens, type TokenReader } from '../../../src/serve/access/tokens.js';

// Keys of RS256 take seconds on a busy machine.
const secret = 's'.repeat(32);
const signed = (
  payload: JWTPayload,
  {
    key = new TextEncoder().encode(secret) as Parameters<SignJWT['sign']>[0],
    alg = 'HS256',
    ends = '5m',
    kid = 'k1',
  } = {},
): Promise<string> => {
  const token = new SignJWT(payload).setProtectedHeader({ alg, kid });
  return (ends ? token.setExpirationTime(ends) : token).sign(key);
};
const reader = { sub: 'anna', roles: ['editor', 'something of theirs'] };
const anna = { name: 'anna', known: true, roles: new Set(['editor', 'reader']) };

describe('HS256', () => {
  let read: TokenReader;
  beforeAll(async () => {
    read = await readTokens({ secret, issuer: 'us', audience: 'newsgraph', rolesClaim: 'roles' });
  });
  const mine = { ...reader, iss: 'us', aud: 'newsgraph' };

  test('names the caller and our roles', async () => {
    expect(await read(await signed(mine))).toEqual(anna);
    expect(await read(await signed({ ...mine, roles: 'reviewer other' }))).toMatchObject({
      roles: new Set(['reviewer', 'reader']),
    });
    expect(await read(await signed({ ...mine, roles: 17 }))).toMatchObject({ roles: new Set() });
  });

  test.each([
    ['another secret', () => signed(mine, { key: new TextEncoder().encode('t'.repeat(32)) })],
    ['over', () => signed(mine, { ends: '-5m' })],
    ['without an end', () => signed(mine, { ends: '' })],
    ['of another issuer', () => signed({ ...mine, iss: 'them' })],
    ['for another audience', () => signed({ ...mine, aud: 'other' })],
    ['another algorithm', () => signed(mine, { alg: 'HS512', key: new TextEncoder().encode('s'.repeat(64)) })],
    ['not signed', async () => new UnsecuredJWT(mine).setExpirationTime('5m').encode()],
    ['no token', async () => 'a.b.c'],
    ['nothing', async () => ''],
  ])('%s: refused', async (_, token) => {
    expect(await read(await token())).toBeUndefined();
  });
});

describe('RS256', () => {
  test('by a public key, which is no secret of HS256', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const pem = await exportSPKI(publicKey);
    const read = await readTokens({ publicKey: pem, rolesClaim: 'roles' });
    expect(await read(await signed(reader, { key: privateKey, alg: 'RS256' }))).toEqual(anna);
    expect(await read(await signed(reader, { key: new TextEncoder().encode(pem) }))).toBeUndefined();
  });

  describe('by a key set', () => {
    let url = '';
    let token = '';
    let stranger = '';
    const server = createServer();
    beforeAll(async () => {
      const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
      const keys = [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }];
      server.on('request', (_, response) => response.end(JSON.stringify({ keys })));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
      token = await signed(reader, { key: privateKey, alg: 'RS256' });
      const other = await generateKeyPair('RS256');
      stranger = await signed(reader, { key: other.privateKey, alg: 'RS256' });
    });
    afterAll(() => void server.close());

    test('its keys serve, others do not', async () => {
      const read = await readTokens({ jwksUrl: url, rolesClaim: 'roles' });
      expect(await read(token)).toEqual(anna);
      expect(await read(stranger)).toBeUndefined();
    });

    test('that cannot be had is no refusal of the token', async () => {
      const read = await readTokens({ jwksUrl: 'http://127.0.0.1:1/', rolesClaim: 'roles' });
      await expect(read(token)).rejects.toThrow();
    });
  });
});

describe('options', () => {
  test.each([
    [{ secret: 'short' }, /32 bytes/],
    [{ secret, jwksUrl: 'https://example.org/' }, /one of them only/],
    [{}, /one of them only/],
    [{ publicKey: 'none' }, /cannot be read/],
    [{ jwksUrl: 'http://example.org/keys' }, /no address/],
  ])('%j', async (options, message) => {
    await expect(readTokens({ ...options, rolesClaim: 'roles' })).rejects.toThrow(message);
  });
});
