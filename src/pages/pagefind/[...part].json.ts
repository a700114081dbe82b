import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getSpellingFiles, getTitleFiles } from '../../lib/search-files.ts';
import { namePartFile, titleFile } from '../../search/parts.ts';

/** What search knows of a larger site, of which a query loads what it needs. */
export const getStaticPaths = (async () => {
  const { pack, entries, parts } = await getTitleFiles();
  const spelling = await getSpellingFiles();
  const folder = 'folder' in spelling.pack ? spelling.pack.folder : '';
  const route = (file: string, content: object) => ({
    params: { part: file.replace(/\.json$/, '') },
    props: { content },
  });
  return [
    ...entries.map((entry, page) => route(titleFile(pack.version, page), entry)),
    ...parts.map((part, number) => route(namePartFile(pack.version, number), part)),
    ...[...spelling.others].map(([name, content]) => route(`${folder}/${name}`, content)),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.content);
