import type { Script } from '../../lib/report';

/** The `lang` that gives a text of this script its own face; `zh` where the script is not known. */
export function languageOf(script: Script): 'zh-Hans' | 'zh-Hant' | 'zh' {
  if (script === 'hans') return 'zh-Hans';
  return script === 'hant' ? 'zh-Hant' : 'zh';
}
