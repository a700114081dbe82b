import { z } from 'astro/zod';
import { digestEntry, hashSample } from './digest.ts';
import type { Sample } from './extract.ts';
import type { Runnable } from './runnable.ts';
import { isReason, RUNNERS, type Reason } from './fence-options.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/, 'is not 16 hexadecimal digits');
const nameAndVersion = z.string().regex(/^\S.* \S+$/, 'is not a name and a version');

/** A sample was run: what stood on the page, what ran it, and what came of it. */
const runEvidenceSchema = z.strictObject({
  /** `hashSample` of what stood on the page. */
  hash: fingerprint,
  runner: z.enum(RUNNERS),
  /** For example `["Redis 7.0.15"]`; the program that runs the language comes first. */
  programs: z.array(nameAndVersion).min(1),
  /** Python libraries that the sample imports, for example `["redis 8.1.0"]`. */
  libraries: z.array(nameAndVersion),
  /** `failed` only where the sample must fail. */
  result: z.enum(['passed', 'failed']),
  /** Day (YYYY-MM-DD) on which anything of the above last changed. */
  date: z.iso.date(),
  /** `digestEntry` of all of the above. */
  digest: fingerprint,
});

/** A sample was not run, and why. */
const notRunEvidenceSchema = z.strictObject({
  hash: fingerprint,
  language: z.string().min(1),
  result: z.literal('not run'),
  reason: z.custom<Reason>((value) => typeof value === 'string' && isReason(value), {
    error: 'is no reason of src/samples/fence-options.ts',
  }),
  digest: fingerprint,
});

/** One entry of the evidence file. */
export const evidenceEntrySchema = z.discriminatedUnion('result', [
  runEvidenceSchema,
  notRunEvidenceSchema,
]);

export type RunEvidence = z.infer<typeof runEvidenceSchema>;
export type EvidenceEntry = z.infer<typeof evidenceEntrySchema>;

/** The evidence for every sample, by its key `category/slug#n`, and check, by `category/slug/name`. */
export type Evidence = Record<string, EvidenceEntry>;

/** Completes an entry for the sample of a key. */
export function withDigest<T extends object>(key: string, fields: T): T & { digest: string } {
  return { ...fields, digest: digestEntry(key, fields) };
}

/** True for an entry that is as it was written, under the key that it was written for. */
export function isIntact(key: string, { digest, ...fields }: EvidenceEntry): boolean {
  return digestEntry(key, fields) === digest;
}

/**
 * Fields of an entry that follow from the page.
 *
 * @param output Text of the output fence or file, as it stands there or will.
 */
export function fieldsFromPage({ language, meta, code, fence }: Sample | Runnable, output: string) {
  const hash = hashSample({ language, meta, code, output });
  return fence.kind === 'run'
    ? ({ hash, runner: fence.runner, result: fence.fails ? 'failed' : 'passed' } as const)
    : ({ hash, language, result: 'not run', reason: fence.reason } as const);
}

/** True for an entry that speaks of the sample as it stands on the page, or of the check beside it. */
export function matchesPage(entry: EvidenceEntry, sample: Sample | Runnable): boolean {
  const fields = new Map<string, unknown>(Object.entries(entry));
  const expected = fieldsFromPage(sample, sample.output?.text ?? '');
  return Object.entries(expected).every(([name, value]) => fields.get(name) === value);
}
