import { i18n } from '#i18n';
import type { Script } from '../../lib/report';

/** “Simplified”, “简体” … */
export function scriptName(script: Script): string {
  return i18n.t(`library.script.${script}`);
}
