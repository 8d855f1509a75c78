import { textState } from '../../dossier/state.ts';

/** Names of settings that hold what opens a door. */
const SECRET_NAME =
  /(api[_-]?key|access[_-]?key|secret|token|passw(or)?d|passphrase|credential|authorization|private[_-]?key|client[_-]?key|connection[_-]?string|(^|[_-])(key|pwd|pat|auth|dsn|cookie)s?$)/i;

/** Beginnings that only tokens have: keys of model services, of code hosts, of clouds, signed web tokens, private keys. */
const SECRET_VALUE =
  /^(Bearer |Basic )?(sk-[\w-]{16,}|gh[oprsu]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|hf_\w{20,}|npm_\w{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY)/;

/** `${VAR}`, `${input:key}`, `$VAR`, `%VAR%`, `{{ secret }}`: a name of the secret, which lies elsewhere. */
const REFERENCE = /^(Bearer |Basic |token )?(\$\{[^{}]*\}|\$\(?\w+\)?|%\w+%|\{\{[^{}]*\}\})$/i;

/** `${VAR:-secret}` says what the secret is where VAR is not set. */
const WITH_DEFAULT = /\$\{[^{}:]+:-([^{}]+)\}/;

/** What people write where a secret belongs. */
const EXAMPLE =
  /^(Bearer |Basic )?(<[^<>]*>|\[[^[\]]*\]|\.{3}|x{3,}|\*{3,}|(your|my|insert|replace|example|dummy|change)[\w ._-]*)$/i;

/** Whether a setting holds a secret as it is, and no reference to it. */
export function isLiteralSecret(name: string, value: string): boolean {
  const text = value.trim();
  const fallback = WITH_DEFAULT.exec(text)?.[1];
  if (fallback !== undefined) return isLiteralSecret(name, fallback);
  if (text === '' || REFERENCE.test(text) || EXAMPLE.test(text) || textState(text) !== 'present') return false;
  if (SECRET_VALUE.test(text)) return true;
  return SECRET_NAME.test(name) && !/^(true|false|\d{1,5})$/i.test(text);
}

/** Whether an address carries a name and a password. */
export function hasPassword(address: string): boolean {
  const password = /^[a-z][\w+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(address)?.[1];
  return password !== undefined && !REFERENCE.test(password);
}
