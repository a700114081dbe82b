import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getSpellingFiles, getTitleFiles } from '../../lib/search-files.ts';
import { otherTitleFiles } from '../../lib/search-packs.ts';

/** What search knows of a larger site, of which a query loads what it needs. */
export const getStaticPaths = (async () => {
  const titles = await getTitleFiles();
  if ('pages' in titles.pack) return [];
  const { others } = await getSpellingFiles();
  return [...otherTitleFiles(titles), ...others].map(([file, content]) => ({
    params: { part: file.replace(/\.json$/, '') },
    props: { content },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.content);
