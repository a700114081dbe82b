import { Feed } from 'feed';
import { site } from '../site.ts';
import { pageStrings, siteStrings } from '../strings.ts';
import { getCorrections } from './corrections.ts';
import { absolute, correctionsPath, feedPath, homePath, questionPath } from './paths.ts';
import { getQuestions } from './questions.ts';

/** Entries that the feed holds; readers keep the older ones. */
const MAX_ENTRIES = 100;

/** The Atom feed: new answers, and what was corrected in older ones, the newest first. */
export async function makeFeed(): Promise<string> {
  const [questions, corrections] = await Promise.all([getQuestions(), getCorrections()]);
  const news = questions.flatMap(({ id, data: { published: day, title, short } }) => {
    const link = questionPath(id);
    if (day === undefined) return [];
    return [{ day, link, id: link, title: pageStrings.feed.added(title), text: short.trim() }];
  });
  const changes = corrections.map(({ question, day, text, anchor }) => ({
    day,
    link: questionPath(question.id),
    id: `${correctionsPath()}#${anchor}`,
    title: pageStrings.feed.corrected(question.data.title),
    text,
  }));
  const entries = [...news, ...changes]
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, MAX_ENTRIES);
  const feed = new Feed({
    id: absolute(homePath()),
    title: siteStrings.name,
    description: siteStrings.description,
    link: absolute(homePath()),
    language: 'zh-CN',
    copyright: siteStrings.licence,
    author: { name: siteStrings.name, link: site.repository },
    feedLinks: { atom: absolute(feedPath()) },
    // The day of the newest entry, not of the build: the same content makes the same file.
    updated: dateOf(entries[0]?.day ?? '2026-01-01'),
  });
  for (const { day, link, id, title, text } of entries) {
    const address = { id: absolute(id), link: absolute(link) };
    feed.addItem({ ...address, title, description: text, date: dateOf(day) });
  }
  return feed.atom1();
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
