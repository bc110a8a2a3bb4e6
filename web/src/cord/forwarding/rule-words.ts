import type { ForwardingRule } from '../../generated/cord'

const WORDS: Record<ForwardingRule, string> = {
  ORGANISATION: 'the rule of the organisation',
  POSITION: 'the rule of the position',
}

/** Which rule it was, within a sentence. */
export const ruleWords = (rule: ForwardingRule) => WORDS[rule]
