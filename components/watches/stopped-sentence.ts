import type { PauseReason } from '@/lib/core/watch/check';
import type { MessageKey } from '../ui/create-words';

/** Why a page is not looked at without the user, as a sentence. */
export const STOPPED = {
  'status-403': 'stopped_status_403',
  'status-429': 'stopped_status_429',
  'robot-check': 'stopped_robot_check',
  'signed-out': 'stopped_signed_out',
  'other-account': 'stopped_other_account',
  'robots-forbid': 'stopped_robots_forbid',
  'robots-unreachable': 'stopped_robots_unreachable',
  'no-permission': 'stopped_no_permission',
  'not-a-public-page': 'stopped_not_a_public_page',
  elsewhere: 'stopped_elsewhere',
  'page-gone': 'stopped_page_gone',
} as const satisfies Readonly<Record<PauseReason, MessageKey>>;
