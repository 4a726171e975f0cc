import { onParseJobs } from '@/lib/adapters/look/offscreen-parser';
import { parseHere } from '@/lib/adapters/look/parse-here';

// A page nobody sees: it only parses HTML for the worker, which has no parser (Firefox's background has one).
onParseJobs(parseHere);
