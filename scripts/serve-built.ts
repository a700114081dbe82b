// Serves a built folder for the browser tests: node serve-built.ts <folder> <base> <port>
import { serve } from './serve.ts';

const [dir = 'dist', base = '/', port = '4321'] = process.argv.slice(2);
const { url } = await serve({ dir, base, port: Number(port) });
if (!url.includes(`:${port}/`)) throw new Error(`port ${port} is in use; stop what holds it`);
