const VALUE = '(?:[0-9a-f]{8}-|https?:|at-)';
/** Only in the source of a message does an encoded equals sign stand before a value, or an encoded quote around a name. */
const ENCODED_MAIL = new RegExp(`=3D(?:=20)*["']?${VALUE}|=22\\w{1,60}=22[ \\t]*:`, 'iu');
/** Filters of mail put the address that was written into a link of their own: encoded, in signs, or with other signs. */
const WRAPPED_LINK = /https?:\/\/[^\s"'<>]{1,300}?[?&/=](https?%3A%2F%2F[^\s&"'<>]+)[^\s"'<>]*/giu;
const LINK_IN_SIGNS = /https?:\/\/[^\s"'<>]{1,100}?\/__(https?:\/\/[^\s"'<>]{1,300}?)__;[^\s"'<>]*/giu;
const LINK_IN_OTHER_SIGNS = /https?:\/\/[^\s"'<>]{1,100}?[?&]u=(https?-3A__[\w.-]+)[^\s"'<>]*/giu;

/** How a part of a message says that it is encoded (RFC 2045, section 6), and the line that ends it (RFC 2046, 5.1.1). */
const ENCODING = /^content-transfer-encoding:[ \t]*(base64|quoted-printable)[ \t]*$/iu;
const BOUNDARY = /^--(?=\S*[0-9a-z])\S+$/iu;
/** Programs that relay mail leave blanks behind the sign of a soft line break (RFC 2045, section 6.7, rule 3). */
const SOFT_BREAK = /=[ \t]*\n/gu;
/**
 * A text that a program shows decoded below the old header may hold `token=4A…`. So a part is decoded only if it holds an
 * encoded equals sign or letter of UTF-8, and no other use of that sign.
 */
const ENCODED_SIGN = /=3D|=[C-F][0-9A-F]=[89AB][0-9A-F]/u;
const FOREIGN_SIGN = /=(?![0-9A-F]{2})/u;

/** A line break of an address that carries a whole message ("mailto:…?body=", RFC 6068, section 5). */
const ENCODED_BREAK = /%0A/iu;

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|colon|equals|hyphen|ndash));/giu;
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ colon: ':', equals: '=', hyphen: '-', ndash: '\u2013' },
};

/**
 * Text as it was written before a mail program encoded it (quoted-printable, base64), escaped it for HTML or wrapped its
 * links. What does not decode is left as it is. Lines end in `\n`.
 */
export function decode(text: string): string {
  const parts = decodeParts(decodeAddresses(text));
  const unfolded = parts.replace(SOFT_BREAK, '');
  const plain = ENCODED_MAIL.test(unfolded) ? decodeSigns(unfolded) : parts;
  return plain
    .replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) =>
      name ? (NAMED[name.toLowerCase()] ?? whole) : character(decimal, hex, whole),
    )
    .replace(LINK_IN_SIGNS, '$1')
    .replace(LINK_IN_OTHER_SIGNS, (_, address: string) => address.replaceAll('_', '/').replace(/-3A/iu, ':'))
    .replace(WRAPPED_LINK, (whole, address: string) => decodeBytes(address) ?? whole);
}

/** Addresses that carry a message, decoded. No value has a line break in it, so none is taken for such an address. */
const decodeAddresses = (text: string): string =>
  text.replace(/\S+/gu, (word) =>
    ENCODED_BREAK.test(word) ? (decodeBytes(word)?.replace(/\r\n?/gu, '\n') ?? word) : word,
  );

/** The parts of a message, each by the encoding that its header names. */
function decodeParts(text: string): string {
  const decoded: string[] = [];
  let encoding: string | null = null;
  let body: string[] | null = null;
  const close = () => {
    if (body) decoded.push(encoding === 'base64' ? decodeBase64(body) : decodePrintable(body.join('\n')));
    [encoding, body] = [null, null];
  };
  for (const line of text.split('\n')) {
    if (BOUNDARY.test(line)) close();
    if (body) body.push(line);
    else {
      decoded.push(line);
      encoding = ENCODING.exec(line)?.[1]?.toLowerCase() ?? encoding;
      if (encoding && line.trim() === '') body = [];
    }
  }
  close();
  return decoded.join('\n');
}

function decodePrintable(body: string): string {
  const unfolded = body.replace(SOFT_BREAK, '');
  return ENCODED_SIGN.test(unfolded) && !FOREIGN_SIGN.test(unfolded) ? decodeSigns(unfolded) : body;
}

/** The lines of base64 at the beginning; the rest was written behind the message. */
function decodeBase64(body: readonly string[]): string {
  const end = body.findIndex((line) => !/^[0-9a-z+/]*={0,2}\s*$/iu.test(line));
  const lines = body.slice(0, end === -1 ? undefined : end);
  try {
    const bytes = Uint8Array.from(atob(lines.join('')), (byte) => byte.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
    return [text, ...body.slice(lines.length)].join('\n');
  } catch {
    return body.join('\n');
  }
}

const decodeSigns = (text: string): string =>
  text.replace(
    /(?:=[0-9A-F]{2})+/gu,
    (signs) =>
      decodeBytes(signs.replaceAll('=', '%'))?.replace(/\r\n?/gu, '\n') ??
      signs.replace(/=([2-7][0-9A-F])/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
  );

function decodeBytes(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function character(decimal: string | undefined, hex: string | undefined, whole: string): string {
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return code >= 0x20 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
}
