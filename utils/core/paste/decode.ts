const VALUE = '(?:[0-9a-f]{8}-|https?:|at-)';
/** Only in the source of a message does an encoded equals sign stand before a value, or an encoded quote around a name. */
const ENCODED_MAIL = new RegExp(`=3D["']?${VALUE}|=22\\w{1,60}=22[ \\t]*:`, 'iu');
/** Filters of mail put the address that was written into a link of their own. */
const WRAPPED_LINK = /https?:\/\/[^\s"'<>]{1,300}?[?&]\w{1,60}=(https?%3A%2F%2F[^\s&"'<>]+)[^\s"'<>]*/giu;

/** Text as it was written before a mail program encoded it (quoted-printable) or wrapped its links. */
export function decode(text: string): string {
  const plain = ENCODED_MAIL.test(text) ? decodeMail(text) : text;
  return plain.replace(WRAPPED_LINK, (whole, address: string) => decodeLink(address) ?? whole);
}

const decodeMail = (text: string): string =>
  text
    .replace(/=\n/gu, '')
    .replace(/=([2-7][0-9A-F])/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function decodeLink(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
