import { useState } from 'preact/hooks';
import type { MessageKey } from '@/components/ui/create-words';
import { useWords } from '@/components/ui/words';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { askForNotices, askForWatch } from '@/lib/adapters/browser/notice-access';
import { originPattern } from '@/lib/adapters/browser/origin-access';
import { askForSites } from '@/lib/adapters/browser/site-access';
import type { MadeWatch, WantedWatch, WatchEdit } from '@/lib/core/watch/wanted-watch';
import type { WatchProblem } from '@/lib/core/watch/watch-problem';

/** All that can be done with watches and notice pages, and what is said of it. */
export function useWatchDeeds() {
  const { t } = useWords();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const [refused, setRefused] = useState<WatchProblem | null>(null);
  const [noticeRefused, setNoticeRefused] = useState<WatchProblem | null>(null);
  const run = async (job: () => Promise<MessageKey | null>) => {
    setSaid(await job().catch(() => 'ask_failed' as const));
  };
  const make = async (asked: Promise<boolean>, send: () => Promise<MadeWatch>) => {
    setRefused(null);
    // Not waited for: declined or left open, the watch is made all the same. It then reminds, and the badge tells.
    asked.catch(() => false);
    const made = await send();
    setRefused(made.made ? null : made.because);
    return made.made;
  };
  return {
    said: said && t(said),
    refused,
    noticeRefused,
    removed: removed !== null,
    forget: () => setRefused(null),
    /** From a click: nothing is awaited before the browser is asked. True when it was made. */
    add: (wanted: WantedWatch) =>
      make(ask(wanted.recheck?.url ?? null), () => sendMessage('add-watch', wanted)),
    edit: (edit: WatchEdit) => make(ask(edit.recheck?.url ?? null), () => sendMessage('change-watch', edit)),
    change: (edit: WatchEdit) =>
      void run(async () => ((await sendMessage('change-watch', edit)).made ? null : 'watch_no_such')),
    remove: (id: string) =>
      void run(async () => {
        if (!(await sendMessage('remove-watch', { id }))) return 'watch_no_such';
        setRemoved(id);
        return 'watch_removed';
      }),
    undo: () =>
      void run(async () => {
        if (removed === null) return null;
        const back = await sendMessage('restore-watch', { id: removed });
        setRemoved(null);
        return back.made ? 'watch_back' : 'watch_no_such';
      }),
    addNotice: (url: string, store: string | null) => {
      ask(url).catch(() => false);
      void run(async () => {
        const made = await sendMessage('add-notice', { url, store });
        setNoticeRefused(made.made ? null : made.because);
        return made.made ? 'watch_saved' : null;
      });
    },
    switchNotice: (id: string, on: boolean) =>
      void run(async () =>
        (await sendMessage('change-notice', { id, off: !on })).made ? null : 'watch_no_such',
      ),
    resume: (page: string) =>
      void run(async () =>
        (await sendMessage('resume-check', { page })) ? 'watch_resumed' : 'watch_no_such',
      ),
    allow: (page: string) => {
      const asked = askForSites([originPattern(page)]);
      void run(async () => {
        if (!(await asked)) return 'popup_declined';
        await sendMessage('resume-check', { page });
        return 'watch_allowed';
      });
    },
    done: () => setSaid('watch_saved'),
  };
}

/** The browser's question for what a watch needs: to show notices, and to read its page's site where it has one. */
function ask(url: string | null): Promise<boolean> {
  return url !== null && /^https?:\/\/[^/]/.test(url) && URL.canParse(url)
    ? askForWatch([originPattern(url)])
    : askForNotices();
}
