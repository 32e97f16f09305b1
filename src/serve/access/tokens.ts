import { createRemoteJWKSet, importSPKI, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';
import { UsageError } from '../../errors.js';
import { type Caller, callerOf, isRole } from './caller.js';

/** How tokens are checked. One of `secret`, `publicKey` and `jwksUrl` says with what; the algorithm follows from it, never from the token. */
export interface TokenOptions {
  /** Shared secret of HS256, at least 32 bytes. */
  readonly secret?: string;
  /** Public key of RS256 as PEM. */
  readonly publicKey?: string;
  /** Address of a JSON Web Key Set with RS256 keys: https, or http on this machine. */
  readonly jwksUrl?: string;
  readonly issuer?: string;
  readonly audience?: string;
  /** Claim that holds the roles: a list, or words apart by spaces. Others in it are not ours and are passed over. */
  readonly rolesClaim: string;
}

/** The caller that a token names; undefined when it is not valid now. Throws what is wrong with the machinery: no key set to be had. */
export type TokenReader = (token: string) => Promise<Caller | undefined>;

/** Throws UsageError when the options cannot be used. */
export const readTokens = async (options: TokenOptions): Promise<TokenReader> => {
  const verify = await verifierOf(options);
  return async (token) => {
    try {
      return callerIn((await verify(token)).payload, options.rolesClaim);
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  };
};

type Verify = (token: string) => Promise<{ payload: JWTPayload }>;

const verifierOf = async ({ secret, publicKey, jwksUrl, issuer, audience }: TokenOptions): Promise<Verify> => {
  const rules: JWTVerifyOptions = {
    // A token that never ends cannot be taken back.
    requiredClaims: ['exp'],
    clockTolerance: 30,
    ...(issuer ? { issuer } : {}),
    ...(audience ? { audience } : {}),
  };
  if ([secret, publicKey, jwksUrl].filter((one) => one !== undefined).length !== 1) throw oneOfThree;
  if (secret !== undefined) {
    const key = new TextEncoder().encode(secret);
    if (key.length < 32) throw shortSecret;
    return (token) => jwtVerify(token, key, { ...rules, algorithms: ['HS256'] });
  }
  const asymmetric: JWTVerifyOptions = { ...rules, algorithms: ['RS256'] };
  if (publicKey !== undefined) {
    const key = await importSPKI(publicKey, 'RS256').catch((cause: unknown) => {
      throw new UsageError('The public key for tokens cannot be read.', {
        cause,
        hint: 'It is a PEM file: -----BEGIN PUBLIC KEY-----',
      });
    });
    return (token) => jwtVerify(token, key, asymmetric);
  }
  const keys = createRemoteJWKSet(jwksAddress(jwksUrl as string), { timeoutDuration: 5000 });
  return (token) => jwtVerify(token, keys, asymmetric);
};

const jwksAddress = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname))
  )
    return url;
  throw new UsageError(`"${text}" is no address for a key set.`, {
    hint: 'It begins with https://; whoever can change the keys on the way can be anybody.',
  });
};

/** jose names what is wrong with a token by these codes; that no key set could be had is another matter. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^ERR_(JWT|JWS|JOSE_ALG|JOSE_NOT|JWKS_NO_MATCHING|JWKS_MULTIPLE)/.test(String(error.code));

const callerIn = (payload: JWTPayload, claim: string): Caller => {
  const given = payload[claim];
  const words = Array.isArray(given) ? given.map(String) : typeof given === 'string' ? given.split(/\s+/) : [];
  return callerOf(payload.sub ?? 'token', words.filter(isRole));
};

const oneOfThree = new UsageError(
  'Tokens are checked by a secret, a public key or a key set, and by one of them only.',
  {
    hint: 'Set one of NEWSGRAPH_JWT_SECRET, NEWSGRAPH_JWT_PUBLIC_KEY_FILE and NEWSGRAPH_JWKS_URL.',
  },
);

const shortSecret = new UsageError('NEWSGRAPH_JWT_SECRET is shorter than 32 bytes, which HS256 asks for.', {
  hint: 'As in: openssl rand -hex 32',
});
