import { installAttributeLayout } from './attribute-layout';
import type { ParseJobs, Parser } from './parse-job';

let jobs: Promise<ParseJobs> | undefined;

/** Parses in this very page: the offscreen document, or Firefox's background page. Nothing else may be drawn in it. */
export const parseHere: Parser = async (job, page) => {
  jobs ??= load();
  // The two are of one job: the table says so, the compiler cannot follow it through the generic.
  return (await jobs)[job](page as never) as never;
};

/** The reader takes the browser's accessors when it is loaded: the stand-ins must be there first. */
async function load(): Promise<ParseJobs> {
  installAttributeLayout();
  const { parseJobs } = await import('./parse-jobs');
  return parseJobs;
}
