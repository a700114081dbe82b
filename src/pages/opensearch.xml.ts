import type { APIRoute } from 'astro';
import { absolute, searchPath, withBase } from '../lib/paths.ts';
import { searchStrings, siteStrings } from '../strings.ts';

/** OpenSearch 1.1 description, by which a browser can add this site as a search engine. */
export const GET: APIRoute = () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteStrings.name}</ShortName>
  <Description>${searchStrings.dialog}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-CN</Language>
  <Image width="512" height="512" type="image/png">${absolute(withBase('icon-512.png'))}</Image>
  <Url type="text/html" template="${absolute(searchPath())}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
