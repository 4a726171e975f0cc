import * as v from 'valibot';
import { LANGUAGE_IDS } from '../../core/reading/text/language-ids';
import type { Sender } from './message-sender';
import type { Argument, MessageType } from './messages';
import { localRule, ruleFit, ruleId, teachingDraft } from './local-rule-schema';
import { instant, readingId, readingSchema } from './reading-schema';
import { aNotice, aPage, aWatch, noticeEdit, wantedHere, wantedWatch, watchEdit } from './watch-schema';

/** Bytes a whole view may take as text; every single bound of the schema reached at once is far above it. */
const MAX_VIEW = 200_000;

const nothing = v.undefined();
const aTab = v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });

const anId = v.strictObject({ id: readingId });

const view = v.pipe(
  v.strictObject({
    id: readingId,
    at: instant,
    reading: readingSchema,
    settled: v.boolean(),
    account: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(80))),
    fits: v.exactOptional(v.pipe(v.array(ruleFit), v.maxLength(60))),
  }),
  v.check((whole) => JSON.stringify(whole).length <= MAX_VIEW, 'The reading is too long.'),
);

const place = v.strictObject({
  edge: v.exactOptional(v.picklist(['left', 'right'])),
  y: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1))),
  folded: v.exactOptional(v.boolean()),
  off: v.exactOptional(v.boolean()),
});

const wanted = v.strictObject({
  languages: v.pipe(v.array(v.picklist(LANGUAGE_IDS)), v.maxLength(LANGUAGE_IDS.length)),
});

const where = v.strictObject({
  page: v.picklist(['dashboard', 'options', 'welcome']),
  hash: v.exactOptional(v.pipe(v.string(), v.maxLength(500), v.regex(/^#?[^\s#]*$/))),
});

const decision = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['again', 'keep', 'afresh']) }),
  v.strictObject({ kind: v.literal('restore'), snapshot: v.pipe(v.string(), v.maxLength(100)) }),
]);

const aNote = v.strictObject({ note: v.picklist(['full', 'snapshotFailed', 'damaged', 'mended']) });

const pixels = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100_000));
const said = v.strictObject({ text: v.pipe(v.string(), v.maxLength(600)), width: pixels, height: pixels });

/** Who may send a type to the background, and what it must carry. `page`: our content scripts in a web page, `frame`: in a frame of one. */
interface Guard<T extends MessageType> {
  readonly from: readonly Sender['kind'][];
  readonly body: v.GenericSchema<unknown, Argument<T>[0]>;
}

export type BackgroundType = Exclude<
  MessageType,
  'page-view-changed' | 'open-panel' | 'frame-reported' | 'rules-changed'
>;

export const messageGuards: { readonly [T in BackgroundType]: Guard<T> } = {
  'reading-changed': { from: ['page'], body: view },
  'frame-said': { from: ['frame'], body: said },
  'page-view': { from: ['page'], body: nothing },
  'place-chip': { from: ['page'], body: place },
  'start-correction': { from: ['page'], body: nothing },
  knowledge: { from: ['page', 'frame'], body: wanted },
  teach: { from: ['page'], body: teachingDraft },
  'change-rule': {
    from: ['page', 'own'],
    body: v.strictObject({ rule: ruleId, to: v.picklist(['removed', 'back']) }),
  },
  'open-page': { from: ['page', 'own'], body: where },
  'tab-view': { from: ['own'], body: aTab },
  'check-tab': { from: ['own'], body: aTab },
  'show-panel': { from: ['own'], body: aTab },
  'correct-tab': { from: ['own'], body: aTab },
  'take-in-rules': {
    from: ['own'],
    body: v.strictObject({ rules: v.pipe(v.array(localRule), v.maxLength(500)) }),
  },
  'make-watch': { from: ['page'], body: wantedHere },
  'page-watches': { from: ['page'], body: nothing },
  'add-watch': { from: ['own'], body: wantedWatch },
  'change-watch': { from: ['own'], body: watchEdit },
  'add-notice': { from: ['own'], body: aNotice },
  'change-notice': { from: ['own'], body: noticeEdit },
  'remove-watch': { from: ['own'], body: aWatch },
  'restore-watch': { from: ['own'], body: aWatch },
  'resume-check': { from: ['own'], body: aPage },
  'begin-import': {
    from: ['own'],
    body: v.strictObject({
      id: readingId,
      name: v.pipe(v.string(), v.maxLength(300)),
      bringBack: v.boolean(),
    }),
  },
  'continue-import': { from: ['own'], body: nothing },
  'undo-import': { from: ['own'], body: anId },
  'delete-history': {
    from: ['own'],
    body: v.strictObject({
      store: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(253))),
      also: v.strictObject({
        watches: v.boolean(),
        rules: v.boolean(),
        settings: v.boolean(),
        snapshots: v.boolean(),
      }),
    }),
  },
  'undo-deletion': { from: ['own'], body: anId },
  'delete-for-good': { from: ['own'], body: anId },
  'back-up': { from: ['own'], body: nothing },
  'fill-demo': { from: ['own'], body: nothing },
  'remove-demo': { from: ['own'], body: nothing },
  'may-open-history': { from: ['own'], body: nothing },
  'decide-history': { from: ['own'], body: decision },
  'list-snapshots': { from: ['own'], body: nothing },
  'forget-note': { from: ['own'], body: aNote },
};
