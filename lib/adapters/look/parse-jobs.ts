import { knowledgeFor } from '../../core/reading/all-knowledge';
import { mainText } from './main-text';
import type { ParseJobs } from './parse-job';
import { parsePage } from './parse-page';
import { readParsed } from './read-parsed';

export const parseJobs: ParseJobs = {
  'read-page': async ({ html, ...page }) => readParsed(await parsePage(html), page, knowledgeFor),
  'main-text': async ({ html }) => mainText(await parsePage(html)),
};
