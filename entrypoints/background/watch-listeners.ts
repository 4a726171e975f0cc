import type { Listeners } from '@/lib/adapters/browser/answer-message';
import { addWatch } from '@/lib/app/watch/add-watch';
import { changeWatch, removeWatch, restoreWatch } from '@/lib/app/watch/change-watch';
import { addNotice, changeNotice } from '@/lib/app/watch/follow-notice';
import { resumeCheck } from '@/lib/app/watch/resume-check';
import { makeWatchHere, watchesHere } from '@/lib/app/watch/watch-here';
import { ports } from './ports';
import { watchPorts } from './watch-ports';

type WatchMessage =
  | 'make-watch'
  | 'page-watches'
  | 'add-watch'
  | 'change-watch'
  | 'add-notice'
  | 'change-notice'
  | 'remove-watch'
  | 'restore-watch'
  | 'resume-check';

/** What the background does for each message about watches. */
export const watchListeners: Pick<Listeners, WatchMessage> = {
  'make-watch': (wanted, sender) =>
    makeWatchHere({ ...watchPorts, tabViews: ports.tabViews }, sender, wanted),
  'page-watches': (_, sender) => watchesHere(watchPorts, sender),
  'add-watch': (wanted) => addWatch(watchPorts, wanted),
  'change-watch': (edit) => changeWatch(watchPorts, edit),
  'add-notice': (page) => addNotice(watchPorts, page),
  'change-notice': (edit) => changeNotice(watchPorts, edit),
  'remove-watch': ({ id }) => removeWatch(watchPorts, id),
  'restore-watch': ({ id }) => restoreWatch(watchPorts, id),
  'resume-check': ({ page }) => resumeCheck(watchPorts, page),
};
