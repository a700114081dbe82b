import { codeStrings } from '../strings.ts';

/** Language of fences that are drawn, not printed. */
export const DIAGRAM = 'mermaid';

/** Languages that answers may use, with the label that the reader sees. */
export const LANGUAGES: Readonly<Record<string, { label: string; grammar: string }>> = {
  python: { label: 'Python', grammar: 'python' },
  sh: { label: 'Shell', grammar: 'bash' },
  sql: { label: 'SQL', grammar: 'sql' },
  redis: { label: 'redis-cli', grammar: 'text' },
  nginx: { label: 'Nginx', grammar: 'nginx' },
  js: { label: 'JavaScript', grammar: 'javascript' },
  jsx: { label: 'JSX', grammar: 'jsx' },
  java: { label: 'Java', grammar: 'java' },
  html: { label: 'HTML', grammar: 'html' },
  css: { label: 'CSS', grammar: 'css' },
  json: { label: 'JSON', grammar: 'json' },
  yaml: { label: 'YAML', grammar: 'yaml' },
  toml: { label: 'TOML', grammar: 'toml' },
  ini: { label: 'INI', grammar: 'ini' },
  http: { label: 'HTTP', grammar: 'http' },
  dockerfile: { label: 'Dockerfile', grammar: 'docker' },
  text: { label: '文本', grammar: 'text' },
  output: { label: codeStrings.output, grammar: 'text' },
};

type Language = (typeof LANGUAGES)[string];

/** Language that answers may use; undefined where the name is none. */
export function languageOf(name: string): Language | undefined {
  return Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
}

/** Error with its remedy for a fence in any other language. */
export function refusalOfLanguage(name: string): string {
  return `a code fence has the language "${name}"; use one of ${Object.keys(LANGUAGES).join(', ')}`;
}
