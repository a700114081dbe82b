import type { APIRoute } from 'astro';
import { homePath, withBase } from '../lib/paths.ts';
import { siteStrings } from '../strings.ts';
import { CINNABAR, PAPER } from '../theme.ts';

export const GET: APIRoute = () =>
  Response.json({
    name: siteStrings.name,
    short_name: siteStrings.name,
    description: siteStrings.description,
    lang: 'zh-CN',
    start_url: homePath(),
    display: 'minimal-ui',
    background_color: PAPER.light,
    theme_color: CINNABAR,
    icons: [
      { src: withBase('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: withBase('icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  });
