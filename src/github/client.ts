import type { Octokit } from '@octokit/rest';
import { GITHUB } from '../safety/limits.ts';

export type GitHubClient = Octokit;

/**
 * The client of GitHub's API. Address (GITHUB_API_URL, so that GitHub Enterprise Server works) and proxy (HTTPS_PROXY,
 * NO_PROXY) come from @actions/github: @octokit/rest alone knows neither. Both are loaded here and not at the top of the
 * file, because the command line must start without them.
 *
 * @throws where the libraries refuse the token or the address; nothing is requested yet
 */
export async function connect(token: string): Promise<GitHubClient> {
  const [{ Octokit }, { defaults, getOctokitOptions }] = await Promise.all([
    import('@octokit/rest'),
    import('@actions/github/lib/utils'),
  ]);
  const silent = (): void => {};
  return new Octokit({
    ...defaults,
    ...getOctokitOptions(token, { userAgent: 'rmf-gate' }),
    request: { ...defaults.request, fetch: withTimeLimit(defaults.request?.fetch ?? fetch) },
    // The library would write failed requests to the log by itself, past our escaping.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

/** A firewall that drops packets without an answer must not hold the job until the runner's limit of six hours. */
function withTimeLimit(send: typeof fetch): typeof fetch {
  return (address, options) => send(address, { ...options, signal: AbortSignal.timeout(GITHUB.requestMilliseconds) });
}
