import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/report/renderers.ts';
import { judgeFolder } from '../gate/complete-system.ts';
import { hostileRepository } from './hostile-repository.ts';

describe('attack 33: Markdown, HTML and mentions in names and texts of the repository', () => {
  test('what is rendered holds no link, image, script, input or mention, and its heading is ours', async () => {
    const report = await judgeFolder(hostileRepository());
    for (const verbose of [false, true]) {
      const text = render(report, 'markdown', { verbose, width: 100, color: false, directory: '' });
      // GitHub renders HTML in Markdown and makes links of bare addresses.
      const html = markdownIt({ html: true, linkify: true }).render(text);
      expect(html).not.toMatch(/<(a|img|script|input|iframe|svg|form)\b/i);
      expect(html).not.toMatch(/<[^>]*\son\w+=/i);
      // A mention or an issue reference counts only outside of code.
      const prose = html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '');
      expect(prose).not.toMatch(/@org|@someone|(^|\s)(fixes |closes )?#\d|GH-3/);
      expect(text.split('\n')[0]).toMatch(/^#* ?.*FAIL/i);
      expect(html.match(/<h1/g) ?? []).toHaveLength((text.match(/^# /gm) ?? []).length);
    }
  });
});
