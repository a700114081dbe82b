import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { codeBlock } from '../../../src/markdown/code-block.ts';
import { LANGUAGES } from '../../../src/markdown/languages.ts';
import { toHtml } from '../helpers.ts';

const render = (markdown: string) => toHtml(markdown, { hastPlugins: [codeBlock] });

describe('codeBlock', () => {
  it('makes a figure with the language, and tokens in classes without any style', async () => {
    expect(await render('```python\nx = "a"  # 注释\n```')).toBe(
      '<figure class="code" data-language="python">' +
        '<figcaption><span class="code-label">Python</span></figcaption>' +
        '<pre tabindex="0" translate="no"><code>x <span class="t-keyword">=</span> ' +
        '<span class="t-string-expression">"a"</span>  ' +
        '<span class="t-comment"># 注释</span></code></pre></figure>',
    );
  });

  it('shows the title of the fence before the language, whatever else the fence says', async () => {
    expect(await render('```python run title="app.py"\n1\n```')).toContain(
      '<figcaption><span class="code-title">app.py</span>' +
        '<span class="code-label">Python</span></figcaption>',
    );
  });

  it('keeps output as it is: escaped, with its blank lines, without tokens', async () => {
    expect(await render('```output\n  <b> & "c"\n\n  if\n\n```')).toContain(
      '<span class="code-label">输出</span></figcaption>' +
        '<pre tabindex="0" translate="no"><code>  &lt;b&gt; &amp; "c"\n\n  if\n</code></pre>',
    );
  });

  it.each(Object.keys(LANGUAGES))('highlights %s without losing a character', async (language) => {
    const code = 'a = "b"; # <c>\n\n\tSELECT 1';
    const html = await render(`\`\`\`${language}\n${code}\n\`\`\``);
    const inside = /<code>([\s\S]*)<\/code>/.exec(html)?.[1] ?? '';
    const text = inside
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    expect(text).toBe(code);
    expect(html).not.toContain('style=');
  });

  it.each(['ruby', ''])('refuses the language "%s" and lists those that it knows', async (name) => {
    await expect(render(`\`\`\`${name}\nx\n\`\`\``)).rejects.toThrow(
      `content:1: a code fence has the language "${name}"; use one of python, sh, sql,`,
    );
  });

  it('colours long lines to their end, however slow the machine is', async () => {
    const time = vi.spyOn(performance, 'now');
    const date = vi.spyOn(Date, 'now');
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    // Each look at the clock takes a second.
    let clock = 0;
    for (const spy of [time, date]) spy.mockImplementation(() => (clock += 1000));
    const html = await render(`\`\`\`js\n${'const a = "b"; '.repeat(20)}\n\`\`\``);
    expect(html.match(/t-keyword">const</g)).toHaveLength(20);
  });
});
