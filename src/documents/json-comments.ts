const TEXT = '"(?:[^"\\\\\\n]|\\\\.)*"';

/** Texts come first, since what stands in them is no comment. One that never ends takes the rest, so that no text takes long. */
const COMMENTS = new RegExp(`${TEXT}|//[^\\r\\n]*|/\\*[^]*?(?:\\*/|$)`, 'g');

const LAST_COMMAS = new RegExp(`${TEXT}|,(?=\\s*[\\]}])`, 'g');

const blanked = (token: string): string => (token.startsWith('"') ? token : token.replace(/[^\r\n]/g, ' '));

/**
 * JSON as editors keep their settings, with what is not JSON blanked out: comments, and the comma before a closing
 * bracket. Every other character stays where it is, so that places hold.
 */
export const withoutComments = (text: string): string => text.replace(COMMENTS, blanked).replace(LAST_COMMAS, blanked);
