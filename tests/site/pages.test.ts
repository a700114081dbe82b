import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { TextNode, type Node } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../../scripts/built-pages.ts';
import { themeBoot } from '../../src/client/theme-boot.ts';
import { evidenceAnchor } from '../../src/evidence/seal.ts';
import { extractSamples } from '../../src/samples/extract.ts';
import { hasEmphasis } from '../../src/schemas/line.ts';

const pages = readBuiltSite('dist');
const isRedirect = ({ address }: { address: string }): boolean => /^\/q\/\d+\/$/.test(address);
const full = pages.filter((page) => !isRedirect(page));
const rows = readFileSync('tests/content/questions.tsv', 'utf8').trim().split('\n').slice(1);
const questions = rows.map((row) => {
  const [number = '', category = '', slug = ''] = row.split('\t');
  return { number, address: `/${category}/${slug}/` };
});

describe('what is built', () => {
  test('every question of the list has its page and its short address', () => {
    const addresses = new Set(pages.map(({ address }) => address));
    for (const { number, address } of questions) {
      expect(addresses).toContain(address);
      expect(addresses).toContain(`/q/${number}/`);
    }
    expect(questions).toHaveLength(100);
  });

  test('every category has its page', () => {
    const categories = new Set(questions.map(({ address }) => address.split('/')[1]));
    expect(categories.size).toBe(13);
    for (const category of categories) {
      expect(pages.map(({ address }) => address)).toContain(`/${category ?? ''}/`);
    }
  });

  test('the short address leads to its question, with script, without, and by hand', () => {
    for (const { number, address } of questions) {
      const page = pages.find((candidate) => candidate.address === `/q/${number}/`);
      const attribute = (selector: string, name: string): string =>
        page?.root.querySelector(selector)?.getAttribute(name) ?? '';
      expect(new URL(attribute('link[rel="canonical"]', 'href')).pathname).toBe(address);
      expect(attribute('script[type="module"]', 'src'), 'follows the canonical address').not.toBe(
        '',
      );
      // The parser leaves what stands in noscript as text.
      expect(page?.root.toString()).toContain(
        `<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>`,
      );
      expect(attribute('main a', 'href')).toBe(address);
    }
  });

  test('the short address unfolds in a chat as its question does', () => {
    for (const { number, address } of questions) {
      const [short, long] = [`/q/${number}/`, address].map((one) => {
        const page = pages.find((candidate) => candidate.address === one);
        const contentOf = (name: string): string | undefined =>
          page?.root.querySelector(`meta[${name}]`)?.getAttribute('content');
        return {
          title: page?.root.querySelector('title')?.text,
          description: contentOf('name="description"'),
          shared: ['title', 'description', 'url', 'image'].map((name) =>
            contentOf(`property="og:${name}"`),
          ),
          card: contentOf('name="twitter:card"'),
        };
      });
      expect(short, number).toEqual(long);
      expect(short?.shared, number).not.toContain(undefined);
    }
  });

  test('every page unfolds with an image of its own question, or with the one of the site', async () => {
    const images = new Map<string, number>();
    for (const page of pages) {
      const image = page.root.querySelector('meta[property="og:image"]')?.getAttribute('content');
      const file = `dist${new URL(image ?? '').pathname}`;
      images.set(file, (images.get(file) ?? 0) + 1);
    }
    for (const { number } of questions) {
      // The page of the answer and its short address.
      expect(images.get(`dist/share/${number}.png`), number).toBe(2);
    }
    for (const file of images.keys()) {
      const { format, width, height } = await sharp(file).metadata();
      expect([format, width, height], file).toEqual(['png', 1200, 630]);
      expect(statSync(file).size, file).toBeLessThanOrEqual(40 * 1024);
    }
  });

  test('question pages tell machines the question and the short answer that they show', () => {
    for (const { address } of questions) {
      const root = pages.find((page) => page.address === address)?.root;
      const json = root?.querySelector('script[type="application/ld+json"]')?.text ?? '{}';
      const { '@graph': graph } = JSON.parse(json) as { '@graph': unknown[] };
      expect(graph, address).toMatchObject([
        {
          '@type': 'QAPage',
          mainEntity: {
            '@type': 'Question',
            name: root?.querySelector('h1')?.text,
            acceptedAnswer: {
              '@type': 'Answer',
              text: root?.querySelector('section:has(> #short) > p')?.text,
            },
          },
        },
        { '@type': 'BreadcrumbList' },
      ]);
    }
  });

  test('the site map lists all question pages and no page that only leads on', () => {
    const map = readFileSync('dist/sitemap-0.xml', 'utf8');
    for (const { address } of questions) expect(map).toContain(`${address}</loc>`);
    expect(map).not.toMatch(/\/q\/\d+\//);
  });
});

describe('every page', () => {
  test.each(full.map((page) => [page.address, page] as const))(
    '%s is sound HTML of ours',
    (_, page) => {
      const { root, ids } = page;
      expect(root.querySelector('html')?.getAttribute('lang')).toBe('zh-CN');
      expect(root.querySelectorAll('h1')).toHaveLength(1);
      expect(root.querySelectorAll('main#main')).toHaveLength(1);
      expect(root.querySelector('title')?.text).toContain('面试有据');
      expect(root.querySelector('meta[name="description"]')?.getAttribute('content')).toBeTruthy();
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    },
  );

  test('has no inline style, no inline handler and no inline script but the one for the theme', () => {
    for (const { file, root } of pages) {
      const html = root.toString();
      expect(html, file).not.toMatch(/<[^>]+\sstyle=/);
      expect(html, file).not.toMatch(/<[^>]+\son[a-z]+=/);
      const inline = root
        .querySelectorAll('script:not([src]):not([type="application/ld+json"])')
        .filter((script) => script.text !== themeBoot);
      expect(
        inline.map((script) => script.text),
        file,
      ).toEqual([]);
    }
  });

  test('has the rules that it is laid out by in its head, allowed by their hash', () => {
    for (const { file, root } of full) {
      const [style, ...others] = root.querySelectorAll('style');
      expect(others, file).toEqual([]);
      expect(style?.parentNode?.rawTagName, file).toBe('head');
      const hash = createHash('sha256')
        .update(style?.rawText ?? '')
        .digest('base64');
      const policy = root.querySelector('meta[http-equiv="content-security-policy"]');
      expect(policy?.getAttribute('content'), file).toContain(`style-src 'self' 'sha256-${hash}'`);
    }
  });

  test('takes all other styles from one file, and names a second for the search to ask for', () => {
    const named = pages.map(({ file, root }) => {
      const hasSearch = root.querySelector('dialog') !== null;
      const links = root.querySelectorAll('link[rel="stylesheet"]');
      const isDisabled = links.map((link) => link.hasAttribute('disabled'));
      expect(isDisabled, file).toEqual(hasSearch ? [false, true] : [false]);
      return links.map((link) => link.getAttribute('href'));
    });
    expect(new Set(named.map(([sheet]) => sheet)).size).toBe(1);
    expect(new Set(named.flatMap(([, search]) => search ?? [])).size).toBe(1);
  });

  test('has a policy without unsafe-inline and unsafe-eval', () => {
    for (const { file, root } of pages) {
      const policy = root
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content');
      expect(policy, file).toContain("default-src 'none'");
      expect(policy, file).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    }
  });

  test('asks nothing of another host', () => {
    for (const { file, root } of pages) {
      const foreign = root
        .querySelectorAll('script[src], img[src], link[rel="stylesheet"], link[rel="icon"], iframe')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address));
      expect(foreign, file).toEqual([]);
    }
  });

  test('shows no marks that were meant as emphasis, in any element but code', () => {
    const left = full.flatMap(({ file, root }) =>
      textsOf(root.querySelector('body'))
        .filter(hasEmphasis)
        .map((text) => [file, text]),
    );
    expect(left).toEqual([]);
  });
});

test.each(['**注意：**', '*小结：', 'Redis：*', '四 ~~ 五'])('marks are found in %j', (text) => {
  expect(hasEmphasis(text)).toBe(true);
});

/** Texts of an element, but those of code, drawings and scripts. */
function textsOf(node: Node | null): string[] {
  if (node instanceof TextNode) return [node.text];
  if (/^(code|pre|script|style|svg)$/i.test(node?.rawTagName ?? '')) return [];
  return node?.childNodes.flatMap(textsOf) ?? [];
}

test('a question page names its question, its short answer and its own address', () => {
  for (const { address } of questions) {
    const page = pages.find((candidate) => candidate.address === address);
    const root = page?.root;
    const title = root?.querySelector('h1')?.text ?? '';
    const short = root?.querySelector('#short')?.parentNode?.querySelector('p')?.text ?? '';
    expect(title.length, address).toBeGreaterThan(3);
    expect(root?.querySelector('title')?.text, address).toContain(title);
    expect(root?.querySelector('meta[name="description"]')?.getAttribute('content'), address).toBe(
      short,
    );
    const canonical = root?.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    expect(new URL(canonical).pathname).toBe(address);
    expect(page?.ids).toEqual(expect.arrayContaining(['short', 'answer', 'references']));
  }
});

describe('the page of evidence', () => {
  const evidence = pages.find(({ address }) => address === '/evidence/');
  const rows = evidence?.root.querySelectorAll('main tr[id]') ?? [];
  const samples = globSync('content/*/*.mdx').flatMap(
    (file) => extractSamples(file, readFileSync(file, 'utf8')).samples,
  );

  test('exists, and every page links to it', () => {
    expect(evidence).toBeDefined();
    for (const { file, root } of full) {
      expect(root.querySelector('a[href="/evidence/"]'), file).not.toBeNull();
    }
  });

  test('has a row for every sample of every page, and no other', () => {
    expect(samples.length).toBeGreaterThan(0);
    expect(rows.map(({ id }) => id).sort()).toEqual(
      samples.map(({ key }) => evidenceAnchor(key)).sort(),
    );
  });

  test('leads from every row to the sample on its page', () => {
    const leads = rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? '');
    expect(leads.sort()).toEqual(samples.map(({ page, anchor }) => `/${page}/#${anchor}`).sort());
    const named = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('figure[data-language]')
        .filter((figure) => figure.getAttribute('data-language') !== 'output')
        .map(({ id }) => `${address}#${id}`),
    );
    expect(named.sort()).toEqual(leads);
  });
});
