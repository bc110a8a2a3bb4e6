import type { ForwardingRule } from '../../generated/cord'

const WORDS: Record<ForwardingRule, string> = {
  ORGANISATION: "the organisation's rule",
  POSITION: "the position's rule",
}

/** Which rule it was, within a sentence. */
export const ruleWords = (rule: ForwardingRule) => WORDS[rule]
