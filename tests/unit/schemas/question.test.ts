import { describe, expect, it } from 'vitest';
import { questionSchema, SHORT_ANSWER } from '../../../src/schemas/question.ts';

const SOUND = {
  number: 1,
  title: '怎样写一个装饰器？',
  short: '答'.repeat(SHORT_ANSWER.min),
  difficulty: '中级',
  tags: ['python'],
  aliases: ['一', '二', '三', '四'],
  checked: '2026-11-22',
  status: 'brief',
  references: [
    { title: '甲', url: 'https://a.example/' },
    { title: '乙', url: 'https://b.example/#part' },
  ],
};

const FIVE = ['a/a', 'a/b', 'a/c', 'a/d', 'a/e'];

/** Issues that Zod finds in the sound front matter with some fields replaced. */
function complaints(fields: object): string[] {
  const { error } = questionSchema.safeParse({ ...SOUND, ...fields });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('questionSchema', () => {
  it('accepts the required fields alone and fills in the optional ones', () => {
    expect(questionSchema.parse(SOUND)).toEqual({
      ...SOUND,
      related: { next: [], confusable: [], compare: [] },
      versions: [],
      corrections: [],
      redirectFrom: [],
    });
  });

  it('gives the day of review as text, also where YAML made it a date', () => {
    const { checked } = questionSchema.parse({ ...SOUND, checked: new Date('2026-11-22') });
    expect(checked).toBe('2026-11-22');
  });

  it('counts characters of the short answer, not UTF-16 units or surrounding space', () => {
    expect(complaints({ short: '𠮷'.repeat(SHORT_ANSWER.max) })).toEqual([]);
    expect(complaints({ short: `${'答'.repeat(SHORT_ANSWER.min - 1)}\n` })).toEqual([
      'short: the short answer has 59 characters; write 60–160',
    ]);
    expect(complaints({ short: '答'.repeat(SHORT_ANSWER.max + 1) })).toEqual([
      'short: the short answer has 161 characters; write 60–160',
    ]);
  });

  it.each(['用 `x` 写一写', '**重点**在哪里', '看[这里](/a/)吧', '写 <b>粗体</b>'])(
    'refuses Markdown or HTML in a title: %s',
    (title) => expect(complaints({ title })).toEqual(['title: write plain text, without Markdown']),
  );

  it('asks for a short form of a title that lists would break, and of no other', () => {
    const long = '怎'.repeat(31);
    const complaint = 'shortTitle: give a title of over 30 characters a short form, and no other';
    expect(complaints({ title: long })).toEqual([complaint]);
    expect(complaints({ shortTitle: '怎样写装饰器' })).toEqual([complaint]);
    expect(complaints({ title: long, shortTitle: '怎样写装饰器' })).toEqual([]);
  });

  it('accepts comparison signs in a title', () => {
    expect(complaints({ title: '怎样比较 a < b 与 a > b？' })).toEqual([]);
  });

  it.each([
    ['number', { number: 0 }, 'give a number above 0'],
    ['number', { number: 1.5 }, 'give a whole number'],
    ['difficulty', { difficulty: '困难' }, 'choose one of 初级, 中级, 高级'],
    ['tags', { tags: [] }, 'give at least one tag'],
    ['tags', { tags: ['a', 'b', 'c', 'd', 'e'] }, 'give at most four tags'],
    ['tags', { tags: ['a', 'a'] }, 'name each tag once'],
    ['aliases.3', { aliases: ['一', '二', '三', '——'] }, 'write a word: it needs a letter'],
    ['aliases', { aliases: ['一', '一', '二', '三'] }, 'name each alias once'],
    ['related.next', { related: { next: FIVE } }, 'name at most four pages'],
    ['related.confusable', { related: { confusable: FIVE } }, 'name at most four pages'],
    ['related.compare', { related: { compare: FIVE } }, 'name at most four pages'],
    ['checked', { checked: '昨天' }, 'write the date as YYYY-MM-DD'],
    ['checked', { checked: '2026-02-30' }, 'there is no day 2026-02-30'],
    ['published', { published: '2026-02-30' }, 'there is no day 2026-02-30'],
    ['corrections.0.day', { corrections: [{ day: '昨天', text: '甲' }] }, 'write the date as'],
    [
      'corrections.0.text',
      { corrections: [{ day: '2026-11-27', text: '甲'.repeat(201) }] },
      'cut it to 200 characters',
    ],
    ['status', { status: 'draft' }, 'choose brief or full'],
    ['redirectFrom.0', { redirectFrom: ['/python/旧'] }, 'write an address of this site'],
    ['redirectFrom.0', { redirectFrom: ['/python/old'] }, 'write an address of this site'],
    [
      'references.0.url',
      { references: [{ title: '甲', url: 'http://a.example/' }, ...SOUND.references] },
      'http://a.example/: write a full https:// address',
    ],
    [
      'references.2.passages.why',
      {
        references: [
          ...SOUND.references,
          { title: '丙', url: 'https://c.example/', passages: { why: 'is **deprecated**' } },
        ],
      },
      'copy the words without the signs of emphasis',
    ],
    ['references', { references: SOUND.references.slice(1) }, 'name at least two primary sources'],
  ])('refuses a wrong %s and says what to write: %o', (field, fields, remedy) => {
    expect(complaints(fields)).toEqual([expect.stringContaining(`${field}: ${remedy}`)]);
  });

  it('takes a relation that is not given for one to no page', () => {
    const { related } = questionSchema.parse({ ...SOUND, related: { compare: ['python/sort'] } });
    expect(related).toEqual({ next: [], confusable: [], compare: ['python/sort'] });
  });

  it.each([[['python/sort']], [{ before: ['python/sort'] }]])(
    'refuses related pages without a relation that it knows: %j',
    (related) => expect(complaints({ related })).toEqual([expect.stringMatching(/^related: /)]),
  );

  it('refuses a field that it does not know', () => {
    expect(complaints({ author: '佚名' })).toEqual([expect.stringContaining('"author"')]);
  });
});
