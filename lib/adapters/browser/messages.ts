import { browser } from 'wxt/browser';
import type { ChipPlace, PageKnowledge, PageView, RecordResult, SentView } from '../../app/ports';
import type { BackupResult, DeleteAlso } from '../../app/ports/archive';
import type { Decision, GuardNotes, GuardState, SnapshotInfo } from '../../app/ports/guard';
import type { LocalRule } from '../../core/reading/local/local-rule';
import type { MadeWatch, WantedHere, WantedWatch, WatchEdit, WatchHere } from '../../core/watch/wanted-watch';
import type { TeachingDraft } from '../../core/reading/local/teaching-draft';

/**
 * Every message between contexts, as a function signature: the argument is what travels, the result is what
 * comes back. The background validates all of them by sender and by schema.
 */
export interface MessageTable {
  // from a page's reader
  'reading-changed': (view: SentView) => RecordResult;
  // from the reader in a frame of another origin than the page around it
  'frame-said': (said: FrameSaid) => void;
  // from the chip and panel in a page (about the sender's own tab and store only)
  'page-view': () => PageView;
  'place-chip': (place: Partial<ChipPlace>) => void;
  'start-correction': () => void;
  // from the panel in a page: watches of the sender's own store only
  'make-watch': (wanted: WantedHere) => MadeWatch;
  'page-watches': () => readonly WatchHere[];
  // from a reader or picker: what the sender's page or frame is read by, in these languages
  knowledge: (wanted: { languages: readonly string[] }) => PageKnowledge;
  // from a page's picker
  teach: (draft: TeachingDraft) => { rule: string };
  'change-rule': (change: { rule: string; to: 'removed' | 'back' }) => boolean;
  'open-page': (where: { page: 'dashboard' | 'options' | 'welcome'; hash?: string }) => void;
  // from the extension's own pages
  'tab-view': (tab: { tabId: number }) => PageView;
  'check-tab': (tab: { tabId: number }) => { checked: boolean; because?: 'not-allowed' | 'not-a-web-page' };
  'show-panel': (tab: { tabId: number }) => void;
  'correct-tab': (tab: { tabId: number }) => void;
  'take-in-rules': (taken: { rules: readonly LocalRule[] }) => { taken: number };
  'add-watch': (wanted: WantedWatch) => MadeWatch;
  'change-watch': (edit: WatchEdit) => MadeWatch;
  'add-notice': (page: { url: string; store: string | null }) => MadeWatch;
  'change-notice': (edit: { id: string; off: boolean }) => MadeWatch;
  // a watch or a notice page, by its id; false when there is none
  'remove-watch': (watch: { id: string }) => boolean;
  'restore-watch': (watch: { id: string }) => MadeWatch;
  'resume-check': (check: { page: string }) => boolean;
  // a file in the staging folder; false when another is still on its way
  'begin-import': (file: { id: string; name: string; bringBack: boolean }) => { begun: boolean };
  'continue-import': () => void;
  'undo-import': (file: { id: string }) => void;
  'delete-history': (what: { store: string | null; also: DeleteAlso }) => { id: string; readings: number };
  'undo-deletion': (deletion: { id: string }) => boolean;
  'delete-for-good': (deletion: { id: string }) => void;
  'back-up': () => BackupResult;
  'fill-demo': () => { added: number };
  'remove-demo': () => { removed: number };
  // from an own page: settles when the history may be opened, refused with a sentence while it may not
  'may-open-history': () => void;
  'decide-history': (decision: Decision) => GuardState;
  'list-snapshots': () => readonly SnapshotInfo[];
  'forget-note': (what: { note: keyof GuardNotes }) => void;
  // from the background to a page's chip and panel
  'page-view-changed': (view: PageView) => void;
  'open-panel': () => void;
  // from the background to a page's reader
  'rules-changed': () => void;
  // from the background to the reader of the page around the frame
  'frame-reported': (report: FrameReport) => void;
}

/** What a frame shows: its drawn text and the size of its window, px. */
export interface FrameSaid {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The same with the frame's address (origin and path), as the browser told it to the background. */
export interface FrameReport extends FrameSaid {
  readonly address: string;
}

export type { PageKnowledge, PageView };

export type MessageType = keyof MessageTable;
export type Argument<T extends MessageType> = Parameters<MessageTable[T]>;
export type Result<T extends MessageType> = ReturnType<MessageTable[T]>;

export interface Envelope<T extends MessageType = MessageType> {
  readonly fenqi: T;
  readonly body: Argument<T>[0] | undefined;
}

export type Answer<T extends MessageType = MessageType> =
  { readonly ok: true; readonly value: Result<T> } | { readonly ok: false; readonly error: string };

/** Sends to the background (or to an own page). Rejects when nobody answers: the worker may die at any line. */
export async function sendMessage<T extends MessageType>(
  type: T,
  ...argument: Argument<T>
): Promise<Result<T>> {
  const envelope: Envelope<T> = { fenqi: type, body: argument[0] };
  const answer: Answer<T> | undefined = await browser.runtime.sendMessage(envelope);
  if (!answer) throw new Error(`No answer to "${type}": the extension's worker stopped. Try again.`);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}
