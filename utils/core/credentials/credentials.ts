/** The six values of a link: what each is, and whether it may ever be shown. */
export const CREDENTIALS = {
  clientId: { secret: false },
  clientSecret: { secret: true },
  companyUuid: { secret: false },
  requestToken: { secret: true },
  refreshToken: { secret: true },
  authorizationUrl: { secret: false },
} as const satisfies Record<string, { readonly secret: boolean }>;

export type CredentialId = keyof typeof CREDENTIALS;
export type Credentials = Readonly<Partial<Record<CredentialId, string>>>;

export const CREDENTIAL_IDS = Object.keys(CREDENTIALS) as CredentialId[];

/** The four values that the target asks for, in the order in which its form shows them. */
export const HANDOVER_IDS = [
  'clientId',
  'clientSecret',
  'refreshToken',
  'authorizationUrl',
] as const satisfies readonly CredentialId[];

export type HandoverId = (typeof HANDOVER_IDS)[number];
export type HandoverValues = Readonly<Record<HandoverId, string>>;

const MASK = '••••••••';
const SHOW_LAST = 4;
const LONG_ENOUGH_TO_SHOW = 12;

/** A value as the interface may show it: whole if it is not secret, else at most its last four characters. */
export function mask(id: CredentialId, value: string): string {
  if (!CREDENTIALS[id].secret) return value;
  return value.length >= LONG_ENOUGH_TO_SHOW ? MASK + value.slice(-SHOW_LAST) : MASK;
}
